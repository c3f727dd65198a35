/** The template tag of every page, with the type of what it makes. Whatever is put into it is escaped. @module */
import { html } from 'hono/html'

export type Html = ReturnType<typeof html>
export { html }
