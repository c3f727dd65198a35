/** The shape of an event type's file: its triggers, its roles, and what it makes of them. @module */
import type { Mention, MentionKind, PartyMention, PersonMention } from '../../mention/mention.ts'
import type { Mood } from '../clause/modality.ts'
import type { EventFields, EventType } from '../event.ts'
import type { Match } from '../pattern/match.ts'
import type { Rule } from '../pattern/rulebook.ts'

export type Roles = Match['roles']

/**
 * `doer` says whose act it is: `subject`, the one before the verb (also of a passive: who was sacked);
 * `who`, the person a pattern names by that role; `both`, either and all beside them ("A joined B in resigning"); `group`, people counted in the pattern and named elsewhere
 * ("stripped four MPs of the whip"); `those`, whoever is spoken of around it ("the whip was removed after");
 * `speaker`, whoever says "my" there; `nobody`, where the sentence need not say.
 */
export interface EventRule<T extends EventType = EventType> extends Rule {
  readonly type: T
  readonly doer: 'subject' | 'who' | 'both' | 'group' | 'those' | 'speaker' | 'nobody'
  readonly fields?: (roles: Roles) => Partial<EventFields[T]>
  /** Where the rule itself knows ("the late Ann Lee" is background). */
  readonly mood?: Mood
  /** The deed is a noun ("the death of"), which has no tense. */
  readonly named?: true
  /** Words somewhere in the article without which the trigger means something else. */
  readonly needs?: ReadonlySet<string>
  /** The trigger means this only when the subject does it, or only when it is done to the subject. */
  readonly voice?: 'active' | 'passive'
  /** Words so common that they count only where the register has such an act on the day. */
  readonly backed?: true
  /** So common that no page is dated by them, and on a page without a day they count only with a date of their own. */
  readonly loose?: true
  /** A date behind the words is of somebody else's deed: "follows Ann Lee, who left in 1995". */
  readonly undated?: true
  /** Only in a row of a list, which has no verb. */
  readonly row?: true
  /** Negation belongs to the deed ("will not stand again"). */
  readonly negative?: true
}

export type AnyEventRule = { [T in EventType]: EventRule<T> }[EventType]

type RuleOptions<T extends EventType> = Omit<EventRule<T>, 'id' | 'type' | 'patterns'>

/** Writes the rules of one type. */
export function rulesOf<T extends EventType>(type: T) {
  return (name: string, options: RuleOptions<T>, ...patterns: readonly string[]): EventRule<T> => ({
    id: `${type}.${name}`,
    type,
    patterns,
    ...options,
  })
}

export function party(roles: Roles, role: string): PartyMention['party'] | null {
  return role_(roles, role, 'party')?.party ?? null
}

export function person(roles: Roles, role: string): PersonMention | null {
  return role_(roles, role, 'person')
}

export function number(roles: Roles, role: string): number | null {
  return role_(roles, role, 'number')?.value ?? null
}

export function office(roles: Roles, role: string): string {
  return role_(roles, role, 'office')?.name ?? ''
}

function role_<K extends MentionKind>(
  roles: Roles,
  role: string,
  kind: K,
): Extract<Mention, { kind: K }> | null {
  const mention = roles.get(role)
  return mention?.kind === kind ? (mention as Extract<Mention, { kind: K }>) : null
}
