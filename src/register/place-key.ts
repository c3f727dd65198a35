/** A spelling of a constituency that is the same however the press and the sources order its words. @module */
import { slug } from '../base/id.ts'

/** `Bolton North East`, `North East Bolton` and `Bolton, North East` share a key; so do `&` and `and`. */
export function placeKey(name: string): string {
  return slug(name.replaceAll('&', ' and '))
    .split('-')
    .filter((word) => word !== 'the' && word !== 'of')
    .sort()
    .join('-')
}
