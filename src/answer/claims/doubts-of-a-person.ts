/** Why what is said of a person and does not fit may be said of another, or of something else. @module */
import { yearOf } from '../../base/date.ts'
import { groupBy, kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { textOf } from './context.ts'
import type { Reason } from './misfit.ts'
import { isSurelyNamed } from './pinned.ts'
import { personOf } from './seat-meant.ts'

const PRONOUN_ONLY = 'the sentence does not name who is meant'
export const notNamed: Reason = {
  when: 'the sentence has only a pronoun, or a surname the story does not give in full',
  always: true,
  doubt: ({ view, draft: { against } }) => {
    const person = against?.person
    const named = view.sentence.mentions.some(
      (one) => one.kind === 'person' && personOf(one) === person && isSurelyNamed(view, one),
    )
    return person && !named ? PRONOUN_ONLY : null
  },
}

/** "Lee, who beat Day, has been an MP since": somebody named beside may be meant as well. */
export const anotherPerson: Reason = {
  when: 'the sentence names somebody else as well',
  doubt: ({ view, draft: { at, against } }) => {
    const person = against?.person
    const others = view.sentence.mentions.some(
      (one) =>
        one.kind === 'person' &&
        (one.form === 'full' || one.form === 'surname') &&
        personOf(one) !== person &&
        one.start < at.end,
    )
    return person && others ? 'somebody else is named beside, of whom it may be said' : null
  },
}

const COUNTED =
  /\b(?:only|first|second|third|last|latest|longest|shortest|youngest|oldest|another|fellow|like|unlike|as well as)\b/i
/** "The only prime minister since", "the first elected Green MP": of a row of people, and what is said is of the row. */
export const oneOfMany: Reason = {
  when: 'it is said of one of several: the only, first or last of a kind',
  doubt: ({ view, draft: { at, rule } }) => {
    const words = textOf(
      view,
      Math.max(view.sentence.start, at.start - 12),
      Math.min(at.end + 12, view.sentence.end),
    )
    const own = rule === 'firstElected.first' ? words.replace(/\bfirst\b/i, '') : words
    const party =
      rule === 'firstElected.first' &&
      view.sentence.mentions.some((one) => one.kind === 'party' && one.start >= at.start && one.end <= at.end)
    return COUNTED.test(own) || party ? 'it is said of one of several' : null
  },
}

export const possessiveOnly: Reason = {
  when: 'only what is theirs is spoken of',
  doubt: ({ view, draft: { against } }) => {
    const own = view.sentence.mentions.filter(
      (one) => one.kind === 'person' && personOf(one) === against?.person,
    )
    return against?.person &&
      own.length > 0 &&
      own.every((one) => one.kind === 'person' && one.possessive && one.form !== 'role')
      ? 'it is said of what is theirs, perhaps not of them'
      : null
  },
}

export const namesake: Reason = {
  when: 'two people of the register have the name',
  doubt: ({ view: { register }, draft: { against } }) => {
    const name = against?.person && register.people.get(against.person)?.name
    const namesakes = name ? (peopleNamed(register, 'all').get(name)?.length ?? 0) : 0
    return namesakes > 1 ? `the register has more than one ${name}` : null
  },
}

const peopleNamed = kept((register: Register, _all: 'all') =>
  groupBy([...register.people.values()], ({ name }) => name),
)

/** A sentence of an office as well, and the year is that of an office or a change of party of theirs. */
export const otherYear: Reason = {
  when: 'the sentence names an office too, and the year is that of an office or a party of theirs',
  doubt: ({ view: { register, sentence }, draft: { printed, against } }) => {
    const person = against?.person
    const year = Number(/^\d{4}/.exec(`${printed}`)?.[0])
    const ofAnOffice = sentence.mentions.some((one) => one.kind === 'office' && one.office !== 'member')
    if (!person || !year || !ofAnOffice) return null
    const days = [...register.appointmentsOf(person), ...register.affiliationsOf(person)]
    return days.some(({ from }) => yearOf(from) === year)
      ? `an office or a party of theirs is of ${year}`
      : null
  },
}
