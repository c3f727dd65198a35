/** Nothing changes: the floor every model must beat. @module */
import type { Model } from './model.ts'

/** s. The shares of the base whatever the target. */
export const noChange: Model = ({ shares }) => shares.slice()
