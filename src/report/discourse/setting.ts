/** Everything the filling of one event may look at. @module */
import type { IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { Result } from '../by-elections/result.ts'

export interface Setting {
  readonly article: MarkedArticle
  readonly register: Register
  /** About when the article was printed; null where that is not known. */
  readonly published: IsoDate | null
  /** That is the day of printing. */
  readonly isDated: boolean
  readonly results: readonly Result[]
}
