/** Governments other than the United Kingdom's: their ministers are not posts of the register. @module */

const NATIONS = `afghan;afghanistan;albanian;albania;algerian;algeria;american;argentine;argentinian;argentina;armenian;armenia;australian;australia;
austrian;austria;azerbaijani;azerbaijan;bahamian;bahraini;bahrain;bangladeshi;bangladesh;barbadian;barbados;belarusian;belarus;belgian;belgium;
bermudian;bermuda;bosnian;bosnia;brazilian;brazil;bulgarian;bulgaria;burmese;cambodian;cambodia;canadian;canada;chilean;chile;chinese;china;
colombian;colombia;congolese;croatian;croatia;cuban;cuba;cypriot;cyprus;czech;czech republic;czechia;danish;denmark;dutch;egyptian;egypt;
estonian;estonia;ethiopian;ethiopia;european commission;european union;eu;finnish;finland;french;france;gambian;georgian;german;germany;ghanaian;ghana;
gibraltar;gibraltarian;greek;greece;greenland;hong kong;hungarian;hungary;icelandic;iceland;indian;india;indonesian;indonesia;iranian;iran;
iraqi;iraq;irish;ireland;republic of ireland;israeli;israel;italian;italy;jamaican;jamaica;japanese;japan;jordanian;kenyan;kenya;
kosovan;kosovo;kuwaiti;kuwait;latvian;latvia;lebanese;lebanon;libyan;libya;lithuanian;lithuania;luxembourg;malawian;malaysian;malaysia;
maldivian;maltese;malta;manx;mauritian;mauritius;mexican;mexico;moldovan;moldova;montenegrin;moroccan;morocco;nepalese;nepal;
netherlands;new zealand;nigerian;nigeria;north korean;north macedonia;norwegian;norway;omani;pakistani;pakistan;palestinian;peruvian;peru;
philippine;filipino;polish;poland;portuguese;portugal;qatari;qatar;romanian;romania;russian;russia;rwandan;rwanda;saudi;saudi arabian;
serbian;serbia;singaporean;singapore;slovak;slovakia;slovenian;slovenia;somali;somalia;south african;south africa;south korean;south korea;
soviet;spanish;spain;sri lankan;sri lanka;sudanese;sudan;swedish;sweden;swiss;switzerland;syrian;syria;taiwanese;taiwan;tanzanian;thai;
thailand;tibetan;trinidadian;tunisian;tunisia;turkish;turkey;ugandan;uganda;ukrainian;ukraine;united states;us;u.s.;usa;
venezuelan;venezuela;vietnamese;vietnam;yemeni;yemen;zambian;zimbabwean;zimbabwe;guernsey;jersey;isle of man;new york`

const DEVOLVED = `scottish;scottish government;scotland;holyrood;welsh;welsh government;wales;senedd;northern irish;northern ireland;
northern ireland executive;stormont;cardiff bay`

const list = (text: string) => text.split(';').map((name) => name.trim())

export type Elsewhere = 'foreign' | 'devolved'

/** Lower-case names of nations, their adjectives and bodies, and which kind of government each points to. */
export const ELSEWHERE: readonly (readonly [string, Elsewhere])[] = [
  ...list(NATIONS).map((name) => [name, 'foreign'] as const),
  ...list(DEVOLVED).map((name) => [name, 'devolved'] as const),
]

/** Adjectives after which even a bare "minister" is the devolved government's; "Wales minister" is a United Kingdom office. */
export const DEVOLVED_ADJECTIVES: ReadonlySet<string> = new Set([
  'scottish',
  'scottish government',
  'welsh',
  'welsh government',
  'northern irish',
  'northern ireland executive',
  'stormont',
  'holyrood',
  'senedd',
  'cardiff bay',
])
