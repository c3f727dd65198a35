/** Short forms of given names as the British press prints them: Dave for David, Nick for Nicholas, Liz for Elizabeth. @module */

/** One long form a line, then what it is shortened to. */
const FORMS = `
abigail abby
alexander alex sandy alec
alexandra alex sandra
alfred alf fred
alison ali
amanda mandy
andrea andy
andrew andy drew
anthony tony ant
antony tony
archibald archie
arthur art
barbara barb
barnaby barney
benjamin ben
bernard bernie
beverley bev
caroline carrie
catherine cathy cath kate katie cat
charles charlie
charlotte charlie lottie
christina chris tina
christine chris chrissie
christopher chris kit
clifford cliff
daniel dan danny
david dave davey davie
deborah debbie deb
deirdre dee
dennis den
denis den
derek del
desmond des
dominic dom
donald don donny
douglas doug dougie
edmund ed eddie
edward ed eddie ted ned
eleanor ellie nell
elizabeth liz lizzie beth betty libby eliza
florence flo
francis frank fran
frances fran
frederick fred freddie
gabriel gabe
geoffrey geoff
georgina george georgie
gerald gerry jerry
gerard gerry
gillian gill jill
gregory greg
gwendolyn gwen
harold harry hal
harriet hattie harry
henry harry hal
ian iain
iain ian
jacob jake
jacqueline jackie jacqui jacky
james jim jimmy jamie
janet jan
jeffrey jeff
jennifer jenny jen jenni
jeremy jez jerry
jessica jess jessie
joanna jo
joanne jo
john jack johnny jon
jonathan jon jonny
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie
julian jules
katharine kate kathy
katherine kate katie kathy kat
kathleen kath kathy
kathryn kate kathy
kenneth ken kenny
kevin kev
laurence larry laurie
lawrence larry laurie
leonard len lenny
leslie les
lesley les
lewis lew
lilian lil lily
linda lin
lucinda lucy cindy
lynda lyn
madeleine maddy
malcolm malc
margaret maggie meg peggy madge
martin marty
matthew matt
maureen mo
maurice mo
michael mike mick micky mickey
mohammad mo
mohammed mo
natalie nat
nathan nat
nathaniel nat
nicholas nick nicky
nicola nicky nicki nikki
nusrat nus
oliver ollie
pamela pam
patricia pat patsy trish tricia
patrick pat paddy
penelope penny
peter pete
philip phil pip
phillip phil
philippa pippa pip
rachael rach
rachel rach
raphael raf
raymond ray
rebecca becky becca bec
reginald reg reggie
richard rick dick ricky rich
robert bob bobby rob robbie bert
roberta bobbie
roderick rod rory
rodney rod
ronald ron ronnie
rosalind ros roz
rosamund ros
rosemary rosie rose
russell russ
samantha sam
samuel sam sammy
sarah sal sally
sebastian seb
sidney sid
stanley stan
stephanie steph stevie
stephen steve stevie ste
steven steve stevie ste
stewart stew
stuart stu
susan sue susie suzy
susanna sue susie
suzanne sue suzy
terence terry
teresa terry tess
theodore theo ted
theresa terry tess
thomas tom tommy
timothy tim
tobias toby
valerie val
victor vic
victoria vicky vicki tori
vincent vince vinny
virginia ginny
walter wally walt
wilfred wilf
william will bill billy liam
winifred win
zachary zac zach
`

/** Lower-case given names by each of their short forms. */
const LONG = new Map<string, string[]>()
for (const line of FORMS.trim().split('\n')) {
  const [long, ...shorts] = line.split(' ') as [string, ...string[]]
  for (const short of shorts) LONG.set(short, [...(LONG.get(short) ?? []), long])
}

/** Forms that are words as well, with which many a title begins. */
const WORDS = new Set(['ant', 'art', 'barb', 'rich', 'rose', 'lil', 'pip', 'dee', 'raf', 'tori'])

/** All of them but those that are words: a name beginning with one is somebody's. */
export const GIVEN_OR_SHORT: readonly string[] = [...LONG].flatMap(([short, long]) =>
  [short, ...long].filter((each) => !WORDS.has(each)),
)

/** Whether one lower-case given name may be the other, or both short for a third: Dave for David, Bob for Rob. */
export function isSameGiven(one: string, other: string): boolean {
  if (one === other) return true
  const [ones, others] = [LONG.get(one) ?? NONE, LONG.get(other) ?? NONE]
  return ones.includes(other) || others.includes(one) || ones.some((long) => others.includes(long))
}

const NONE: readonly string[] = []
