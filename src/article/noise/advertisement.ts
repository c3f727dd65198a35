/** Labels of advertisements. @module */
import { HINT, phraseOpeners } from '../hint.ts'
import { phrases } from '../phrases.ts'
import { eachLine } from './rule.ts'

const LABELS = phrases(`
  advertisement
  advertisement #
  advertisements
  advertising
  advert
  ad
  ads
  hide ad
  close ad
  skip ad
  ad feature
  remove ads
  report ad
  report this ad
  sponsored
  sponsored content
  sponsored by
  paid content
  paid for content
  partner content
  promoted
  promoted content
  promoted stories
  story continues below
  story continues
  story continues below advertisement
  article continues below
  article continues below ad
  article continues below advertisement
  advertisement story continues below
  advertisement article continues below
  advertisement continue reading below
  continue reading below
  scroll to continue with content
  scroll to continue
  scroll down to continue
  scroll for more
  advertisement scroll to continue
  ad continue reading
  ads by google
  content continues below
  this advertisement has not loaded yet but your article continues below
  this is a paid advertisement
`)

phraseOpeners(HINT.opensAdvertisement, LABELS)

export const advertisement = eachLine(
  'advertisement',
  HINT.opensAdvertisement,
  (piece) => piece.count <= 12 && LABELS.cover(piece.words),
)
