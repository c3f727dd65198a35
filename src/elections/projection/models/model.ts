/** What a model is: shares of seats in, shares of seats out. @module */

export interface ModelInput {
  /** Seats by groups at the base, row by row, 0 to 1. */
  readonly shares: Float64Array
  /** Valid votes of each seat at the base: the weights of the nation's shares. */
  readonly valid: Float64Array
  /** Index into `NATIONS`, a seat. */
  readonly nation: Uint8Array
  /** Nations by groups: the shares to be reached, 0 to 1. */
  readonly target: Float64Array
}

/** Pure: the same input gives the same table of seats by groups, and the input is left as it was. */
export type Model = (input: ModelInput) => Float64Array
