/** How large a page may be. @module */

/** Bytes. A file above it is refused before it is read whole. */
export const PAGE_BYTES_LIMIT = 20_000_000
