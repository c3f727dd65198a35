/** What the HTTP faces need from the program; a test gives its own. @module */
import type { Press } from '../answer/reported.ts'
import type { IsoDate } from '../base/date.ts'
import type { ArticleJson, ClaimJson } from '../record/recorded-page.ts'
import type { Register } from '../register/register.ts'

/** An article that was read, as it may be shown. */
export interface ShelvedArticle {
  readonly article: ArticleJson
  /** Text of the page its spans refer to (code points). */
  readonly text: string
  /** The paths and URLs it was read from. */
  readonly sources: readonly string[]
}

/** A part of the list of articles. */
export interface ShelfPage {
  readonly articles: readonly ShelvedArticle[]
  /** How many there are in all. */
  readonly total: number
}

/** The articles of the record. Private statements are never among their events (rule 17). */
export interface Shelf {
  /** Latest published first, those without a date last; `count` of them after leaving out `skip`. */
  articles(skip: number, count: number): Promise<ShelfPage>
  article(id: string): Promise<ShelvedArticle | null>
}

export interface Context {
  readonly register: Register
  readonly shelf: Shelf
  /** What the press reports, for the answers that set it beside the register; null where nothing is read. */
  readonly press: Press | null
  /**
   * The claims of a text with their verdicts, those beyond the register from what the press reports; spans count
   * code points of `text`. Stores nothing.
   */
  check(text: string, date: IsoDate | null): Promise<readonly ClaimJson[]>
}
