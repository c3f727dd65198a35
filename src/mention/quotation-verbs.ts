/** The verbs by which the press attributes words, with the forms they take. @module */

import { addKind, KIND, type Numbered, numberOf, WordMap, wordSet } from './word.ts'

/**
 * How a verb takes what was said: in a clause or a quotation; in a clause only behind "that" ("ruled that", "sighed
 * that"), being otherwise no speech; after an addressee; or only about somebody.
 */
export type SpeechFrame = 'clause' | 'that' | 'addressee' | 'object'

interface SpeechVerb {
  readonly frame: SpeechFrame
  /** Forms: base, third person, past, participle in -ing. */
  readonly forms: string
}

/** Verbs of manner, feeling and deciding, without the forms that are nouns or adjectives as often. */
const THAT_VERBS: readonly SpeechVerb[] = `
  rules ruled; gloats gloated; grumbles grumbled; moans moaned; groans groaned; gripes griped; sighs sighed;
  beams beamed; gushes gushed; crows crowed; sneers sneered; scoffs scoffed; snorts snorted; jeers jeered;
  jibes jibed; snaps snapped; growls growled; barks barked; roars roared; bellows bellowed; thunders thundered;
  rages raged; rails railed; rants ranted; seethes seethed; storms stormed; yells yelled; screams screamed;
  cries cried; whispers whispered; murmurs murmured; mutters muttered; mumbles mumbled; pleads pleaded;
  implores implored; counters countered; ripostes riposted; interjects interjected; intones intoned;
  declaims declaimed; ventures ventured; volunteers volunteered; reflects reflected; reasons reasoned;
  underlines underlined;
  estimates estimated; speculates speculated; cautions cautioned; affirms affirmed;
  professes professed; swears swore; regrets regretted; recognises recognised; clarifies clarified;
  elaborates elaborated; confides confided; laughs laughed; chuckles chuckled; teases teased; mocks mocked;
  appeals appealed; summarises summarised; interrupts interrupted`
  .split(';')
  .map((forms) => ({ frame: 'that', forms: forms.trim() }))

const VERBS: readonly SpeechVerb[] = [
  { frame: 'clause', forms: 'say says said saying' },
  { frame: 'clause', forms: 'add adds added adding' },
  { frame: 'clause', forms: 'write writes wrote written writing' },
  { frame: 'clause', forms: 'declare declares declared declaring' },
  { frame: 'clause', forms: 'insist insists insisted insisting' },
  { frame: 'clause', forms: 'argue argues argued arguing' },
  { frame: 'clause', forms: 'warn warns warned warning' },
  { frame: 'clause', forms: 'claim claims claimed claiming' },
  { frame: 'clause', forms: 'admit admits admitted admitting' },
  { frame: 'clause', forms: 'announce announces announced announcing' },
  { frame: 'clause', forms: 'tweet tweets tweeted tweeting' },
  { frame: 'clause', forms: 'post posts posted posting' },
  { frame: 'clause', forms: 'conclude concludes concluded concluding' },
  { frame: 'clause', forms: 'reply replies replied replying' },
  { frame: 'clause', forms: 'respond responds responded responding' },
  { frame: 'clause', forms: 'answer answers answered answering' },
  { frame: 'clause', forms: 'ask asks asked asking' },
  { frame: 'clause', forms: 'continue continues continued continuing' },
  { frame: 'clause', forms: 'explain explains explained explaining' },
  { frame: 'clause', forms: 'state states stated stating' },
  { frame: 'clause', forms: 'suggest suggests suggested suggesting' },
  { frame: 'clause', forms: 'confirm confirms confirmed confirming' },
  { frame: 'clause', forms: 'deny denies denied denying' },
  { frame: 'clause', forms: 'reveal reveals revealed revealing' },
  { frame: 'clause', forms: 'allege alleges alleged alleging' },
  { frame: 'clause', forms: 'assert asserts asserted asserting' },
  { frame: 'clause', forms: 'maintain maintains maintained maintaining' },
  { frame: 'clause', forms: 'complain complains complained complaining' },
  { frame: 'clause', forms: 'joke jokes joked joking' },
  { frame: 'clause', forms: 'quip quips quipped quipping' },
  { frame: 'clause', forms: 'shout shouts shouted shouting' },
  { frame: 'clause', forms: 'boast boasts boasted boasting' },
  { frame: 'clause', forms: 'acknowledge acknowledges acknowledged acknowledging' },
  { frame: 'clause', forms: 'concede concedes conceded conceding' },
  { frame: 'clause', forms: 'remark remarks remarked remarking' },
  { frame: 'clause', forms: 'comment comments commented commenting' },
  { frame: 'clause', forms: 'note notes noted noting' },
  { frame: 'clause', forms: 'observe observes observed observing' },
  { frame: 'clause', forms: 'predict predicts predicted predicting' },
  { frame: 'clause', forms: 'vow vows vowed vowing' },
  { frame: 'clause', forms: 'pledge pledges pledged pledging' },
  { frame: 'clause', forms: 'promise promises promised promising' },
  { frame: 'clause', forms: 'recall recalls recalled recalling' },
  { frame: 'clause', forms: 'stress stresses stressed stressing' },
  { frame: 'clause', forms: 'reiterate reiterates reiterated reiterating' },
  { frame: 'clause', forms: 'repeat repeats repeated repeating' },
  { frame: 'clause', forms: 'report reports reported reporting' },
  { frame: 'clause', forms: 'demand demands demanded demanding' },
  { frame: 'clause', forms: 'agree agrees agreed agreeing' },
  { frame: 'clause', forms: 'contend contends contended contending' },
  { frame: 'clause', forms: 'retort retorts retorted retorting' },
  { frame: 'clause', forms: 'protest protests protested protesting' },
  { frame: 'clause', forms: 'proclaim proclaims proclaimed proclaiming' },
  { frame: 'clause', forms: 'exclaim exclaims exclaimed exclaiming' },
  { frame: 'clause', forms: 'muse muses mused musing' },
  { frame: 'clause', forms: 'fume fumes fumed fuming' },
  { frame: 'clause', forms: 'opine opines opined opining' },
  { frame: 'clause', forms: 'enthuse enthuses enthused enthusing' },
  { frame: 'clause', forms: 'read reads reading' },
  { frame: 'clause', forms: 'begin begins began' },
  { frame: 'clause', forms: 'reckon reckons reckoned reckoning' },
  { frame: 'clause', forms: 'confess confesses confessed confessing' },
  { frame: 'clause', forms: 'testify testifies testified testifying' },
  { frame: 'clause', forms: 'emphasise emphasises emphasised emphasising' },
  { frame: 'clause', forms: 'emphasize emphasizes emphasized emphasizing' },
  { frame: 'clause', forms: 'blog blogged blogging' },
  ...THAT_VERBS,
  { frame: 'addressee', forms: 'tell tells told telling' },
  { frame: 'addressee', forms: 'inform informs informed informing' },
  { frame: 'addressee', forms: 'assure assures assured assuring' },
  { frame: 'addressee', forms: 'remind reminds reminded reminding' },
  { frame: 'addressee', forms: 'urge urges urged urging' },
  { frame: 'object', forms: 'describe describes described describing' },
  { frame: 'object', forms: 'condemn condemns condemned condemning' },
  { frame: 'object', forms: 'accuse accuses accused accusing' },
  { frame: 'object', forms: 'call calls called calling' },
  { frame: 'object', forms: 'brand brands branded branding' },
  { frame: 'object', forms: 'dub dubs dubbed dubbing' },
  { frame: 'object', forms: 'label labels labelled labelling' },
  { frame: 'object', forms: 'criticise criticises criticised criticising' },
  { frame: 'object', forms: 'dismiss dismisses dismissed dismissing' },
  { frame: 'object', forms: 'praise praises praised praising' },
  { frame: 'object', forms: 'denounce denounces denounced denouncing' },
  { frame: 'object', forms: 'welcome welcomes welcomed welcoming' },
  { frame: 'object', forms: 'thank thanks thanked thanking' },
  { frame: 'object', forms: 'blast blasts blasted blasting' },
  { frame: 'object', forms: 'hail hails hailed hailing' },
  { frame: 'object', forms: 'attack attacks attacked attacking' },
  { frame: 'object', forms: 'quote quotes quoted quoting' },
  { frame: 'object', forms: 'cites cited citing' },
]

const FRAMES = new WordMap<SpeechFrame>(
  VERBS.flatMap((verb) => verb.forms.split(' ').map((form) => [form, verb.frame] as const)),
)

addKind(KIND.saying, [...VERBS.flatMap((verb) => verb.forms.split(' ')), 'according'])

/** Forms that are as often something else ("a post", "his call") and count only with a subject before or a colon after. */
const DOUBTFUL = wordSet(
  'agree agrees protest protests muse muses fume fumes retort claim claims demand demands note notes post posts call calls comment comments report reports state states label brand attack attacks promise promises pledge pledges tweet tweets answer answers reply replies joke jokes stress welcome read reads begin begins began reading writing written quote quotes continue continued',
)

export function isSpeechVerb(token: Numbered | undefined): boolean {
  return FRAMES.has(token)
}

/** Whether a word is one, lower case. */
export function isSpeechWord(lower: string): boolean {
  return FRAMES.of(numberOf(lower)) !== undefined
}

/** How the token takes what was said; null where it is no verb of speaking, or there is none. */
export function speechFrame(token: Numbered | undefined): SpeechFrame | null {
  return FRAMES.get(token) ?? null
}

/** Whether the form is as often a noun or an ordinary verb. */
export function isDoubtfulForm(token: Numbered): boolean {
  return DOUBTFUL.has(token)
}

/** How a verb of speaking ends. */
const ENDINGS = new WordMap<'ing' | 'ed' | 's' | ''>(
  FRAMES.words.map((form) => [form, (['ing', 'ed', 's'] as const).find((end) => form.endsWith(end)) ?? '']),
)

/** "ing", "ed" or "s" where a verb of speaking ends so, '' where it ends otherwise; undefined of other words. */
export function speechEnding(token: Numbered): 'ing' | 'ed' | 's' | '' | undefined {
  return ENDINGS.get(token)
}
