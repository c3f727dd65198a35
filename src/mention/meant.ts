/** Whom or what a mention means, where that is settled. @module */
import type { Resolution } from './mention.ts'

/** Null of a mention that may mean several or that nobody is known by, and of none. */
export function idOf<Id>(mention: { readonly resolution: Resolution<Id> } | null | undefined): Id | null {
  return mention?.resolution.state === 'resolved' ? mention.resolution.id : null
}
