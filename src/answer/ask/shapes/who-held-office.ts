/** "Who was the Home Secretary on 13 November 2023?" @module */
import { addDays } from '../../../base/date.ts'
import { officesOf } from '../../../mention/office/find.ts'
import { compileOffices } from '../../../mention/office/names.ts'
import { tokenize } from '../../../mention/token.ts'
import type { Appointment } from '../../../register/office.ts'
import type { Register } from '../../../register/register.ts'
import { personName } from '../../names.ts'
import { type Asked, question, type Shape } from '../shape.ts'

export const whoHeldOffice: Shape = {
  id: 'whoHeldOffice',
  example: 'Who was Home Secretary on 13 November 2023?',
  patterns: [question(`who (?:is|was|were|served as|became) (?:the )?(?<office>.+?)`)],
  answer({ words, period, today }: Asked, register: Register) {
    const text = words.office ?? ''
    const [office] = officesOf(compileOffices(register), tokenize(text))
    if (!office || office.posts.length === 0 || office.end - office.start < text.length - 4) return null
    const until = period.until ?? today
    const since = period.since ?? until
    const held = office.posts
      .flatMap((post) => register.appointmentsTo(post))
      .filter((each) => each.from <= until && (each.to === null || each.to > addDays(since, -1)))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
    if (held.length === 0) return null
    const beyond = until > register.completeTo.ministers
    return {
      says: held.map((each) => line(register, each)),
      rows: held,
      command: [...new Set(held.map((each) => `tellers person "${personName(register, each.person)}"`))].join(
        '; ',
      ),
      notes: beyond
        ? [`The register's ministers end on ${register.completeTo.ministers}: it does not know ${until}.`]
        : [],
    }
  },
}

function line(register: Register, each: Appointment): string {
  return `${personName(register, each.person)}, ${register.posts.get(each.post)?.name}, ${each.from} to ${each.to ?? 'now'}.`
}
