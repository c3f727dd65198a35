/** Who published a page, as far as its source tells. @module */

/**
 * The host of a URL without `www.`, which is the same on all pages of a site, else what the page calls itself;
 * `null` for a file that does not say.
 */
export function outletOf(source: string, named?: string | null): string | null {
  if (/^https?:\/\//i.test(source)) return URL.parse(source)?.hostname.replace(/^www\./, '') ?? named ?? null
  return named || null
}
