/** `tellers serve`: the web pages and the HTTP API, until it is told to stop. @module */
import { openRecord } from '../../record/record.ts'
import { storePath } from '../../record/store-path.ts'
import { loadRegister } from '../../register/load.ts'
import type { Define } from '../commands.ts'
import { serveUntilStopped } from '../serving.ts'

export const define: Define = (command, io) => {
  command
    .addHelpText(
      'after',
      '\nPORT (4870) and HOST (127.0.0.1) say where; TELLERS_STORE which record.\n\nExample:\n  $ PORT=8080 tellers serve',
    )
    .action(async () => {
      const record = openRecord(storePath({ env: io.env }))
      try {
        await serveUntilStopped({ register: loadRegister(), record }, io)
      } finally {
        await record.close()
      }
    })
}
