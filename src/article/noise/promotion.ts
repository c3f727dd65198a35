/** Lines that want something of the reader for the outlet. @module */
import { HINT, openers } from '../hint.ts'
import type { Piece } from '../piece.ts'
import { LIST } from '../words.ts'
import { appeal, isOutletsOwn, SURE } from './appeal.ts'
import { framedPromotion } from './framed.ts'
import type { NoiseRule } from './rule.ts'

/** Beside a sure appeal, less is needed: outlets print them two and three together. */
const BESIDE = SURE / 2

const LONGEST_RUN = 30

openers(HINT.opensPromotion, ['skip'])

export const promotion: NoiseRule = {
  kind: 'promotion',
  needs: LIST.appeal | HINT.opensPromotion,
  extent(pieces, at) {
    const framed = framedPromotion(pieces, at)
    if (framed > 0) return framed
    let sureTo = at
    for (let end = at; end < pieces.length && end - at < LONGEST_RUN; end++) {
      const piece = pieces[end] as Piece
      const score = appeal(piece)
      if (score >= SURE) sureTo = end + 1
      else if (score < BESIDE && !(sureTo > at && sureTo === end && isOutletsOwn(piece))) break
    }
    // What follows the last sure line belongs to it only where it is an appeal in part.
    while (sureTo > at && sureTo < pieces.length && appeal(pieces[sureTo] as Piece) >= BESIDE) sureTo++
    return sureTo - at
  },
}
