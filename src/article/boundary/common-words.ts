/** How common words are in news, by the first letters of each: what tells one story from another is the rest. @module */

/** Letters of a word that are looked at: "defect", "defected" and "defection" are one. */
export const STEM_LETTERS = 6

const stems = (list: string): readonly string[] => list.split(' ')

/** Words of the language, and of every story. */
export const FUNCTION_STEMS = stems(
  'a about accord after agains all also an and announ any are around as at author be becaus been before ' +
    "being both but called can can't contin could couldn countr curren d day did didn't do does doesn' doing " +
    "don't done dr during first follow for former from had has have having he he's her hers hersel him himsel " +
    "his how i i'm i've if in includ into invest is isn't it it's its itself just last like ll m made may me " +
    'member might more most mr mrs ms much must my myself new no nor not now number of off offici on once one ' +
    'only or other our ours out over own part people person presid public re report s said same shall she ' +
    "she's should since so some state states such suppor t than that that's the their theirs them then there " +
    "there' these they they'r this those three throug time to told too two under united until up upon us ve " +
    "very was wasn't we we're we've were what when where which while who whom whose why will with won't work " +
    "would year years you you're your yours",
)

/** The common ground of British politics: two stories that share these share nothing. */
export const GROUND_STEMS = stems(
  'appoin april august backbe bbc bench benche blair boris brexit britai britis by-ele byelec cabine camero ' +
    'campai candid chief coalit collea commen common conser consti corbyn counci cross crosse decemb decide ' +
    'decisi defect dem democr dems deposi deputy down downin elect electe electi electo elects englan englis ' +
    'farage februa floor friday gain gained genera gordon govern green greens guardi held hold house indepe ' +
    'interv irelan itv januar jeremy job johnso july june keir labour leader letter lib libera liz local ' +
    'london lord lords lose lost majori manife march minist monday month mp mps nation news northe novemb ' +
    'octobe office opposi parlia partie party peer polici policy politi poll polled pollin polls post prime ' +
    'prime- quit rebel rebels recall refere reform resign result rishi role saturd scotla scotti seat seats ' +
    'secret septem shadow sir sittin sky snp speake speech spokes stand standi starme statem step steppi ' +
    'stood sunak sunday suspen swing tally telegr theres thursd times today tori tories tory truss tuesda ' +
    'turnou tweete twitte uk ukip union victor vote voted voter voters votes voting wales wednes week welsh ' +
    'westmi whip whips win winnin wins won yester',
)

/** In one news story of sixteen or more, and given names. */
export const COMMON_STEMS = stems(
  'abilit able abuse accept access accoun accuse across act action activi actual adam add added additi ' +
    'addres admini advise affair affect africa again age agency ago agreed ahead air al alan alex alexan ' +
    'alison allege allow allowe almost alone along alread althou always am americ among amy analys andrea ' +
    'andrew angela ann anna anne anothe answer anthon anti anyone anythi appear approa area areas arrest ask ' +
    'asked assist associ attack attemp attend attent availa avoid away back ballot barry based became become ' +
    'becomi began behind believ ben benefi benjam best better betwee big bigges bill billio black board bob ' +
    'body border born brian broke brough brown buildi busine by c call came cannot capita care career caroli ' +
    'carrie case cases cather cathy cause caused celebr center centra centre certai challe chance change ' +
    'charac charge charle charli child childr choice chris christ citing citize city civil claime claims ' +
    'claire clear close closed co colin collec colleg come comes coming commer commis commit commun compan ' +
    'compar compet comple compli concer conclu condit conduc confer confir confli congre connec consid constr ' +
    'contac contai contra contri contro conven convic counte couple course court craig create creati crime ' +
    'crimin critic cultur cut daily damage dame dan danger daniel darren data date david dawn days de dead ' +
    'deal death deaths debate decade declar defend delive demand dennis depart depend descri design despit ' +
    'detail develo diane died differ diffic direct discov discus diseas distri docume domini due e each ' +
    'earlie early east econom ed eddie educat edward effect effort eight either electr elizab emerge emily ' +
    'emma encour end ended energy engine enough entire enviro essent establ esther estima europe even evenin ' +
    'event events eventu ever every everyo everyt eviden exampl execut expect experi expert explai expres ' +
    'extend extrem face facili fact factor failed famili family far featur federa fellow female few field ' +
    'fight figure final financ find findin fiona fire five focuse food force foreig form forwar found founde ' +
    'four france frank fred free friend front full fully furthe future gareth gary gather gave gavin george ' +
    'german get gettin gill give given giving global go going good got gov graham great greg ground group ' +
    'groups half hannah happen hard harrie harry head health heidi helen help here high higher histor hit ' +
    'home hospit hour hours howeve human hundre ian idea identi immedi impact import improv incide increa ' +
    'indian indica indivi indust influe inform initia injure inside instea instit intend intent intere intern ' +
    'involv iran island issue issued issues jack james jane jennif jenny jess jessic joanna joe john joined ' +
    'jon jonath joseph josh joshua journa judith julia julian julie justic karen kate kather keep keith kept ' +
    'kevin killed killin kim kind kingdo know known lady langua large larges late later launch laura law laws ' +
    'lead leadin least leave leavin led lee left legal legisl less let level life likely linda line lisa ' +
    'little live lives living locate long longer look lookin lot louise love low lower lucy luke lynne mail ' +
    'main mainta major make makes making man manage many margar maria marie mark market martin mary matt ' +
    'matter matthe mayor mean means measur media medica meetin men mentio messag met michae michel mike miles ' +
    'milita millio minute moment money months mornin mother move moved moveme moving multip nadine name named ' +
    'natali near nearby nearly necess need needed needs neighb neil never next nichol nick nicola nigel night ' +
    'nine nomina nomine non normal north noted nothin observ occurr offere often old oliver ones ongoin ' +
    'online open operat opport oppose order organi origin others outsid p pa partic partne parts passed past ' +
    'pat patric paul peace penny per percen perfor period peter phil philip physic place plaid plan planne ' +
    'plans platfo play point police popula positi possib posted potent power practi prefer prepar presen ' +
    'press preven previo primar prison privat probab proble proces produc profes progra projec proper propos ' +
    'prosec protec protes provid publis purpos put questi quickl race rachel ran rather reach reache read ' +
    'real really reason rebecc receiv recent recogn record recove reduce regard region relate relati releas ' +
    'remain remark remove repeat replac repres reques requir resear reside resour respec respon restri return ' +
    'reveal richar right rights robert roger room roughl run runnin ruth safety sally sam samuel sandra sarah ' +
    'saw say saying says schedu school scienc scient scott second secure securi see seek seen select self ' +
    'senate senato senten separa series seriou served servic servin set seven severa shared sharon short ' +
    'shortl shot show showed side signif simila simon single situat six small social societ someth someti son ' +
    'soon sophie source south southe space speaki specia specif spoke spread staff start starte stated stay ' +
    'stephe steve steven stewar still stop story street streng strong struct stuart studen studie study ' +
    'subjec subseq succes sue suffer sugges suprem sure surviv susan suspec system take taken taking team ' +
    'techni techno televi tell ten term terms territ terror test thatch themse thing things think third ' +
    'thomas though thousa threat tim timoth togeth tom tony took top total toward tracy tradit transf transp ' +
    'travel trial tried true try trying turn turned u unders univer unlike use used using utc variou via vice ' +
    'vicki vicky victim video view violat violen want wanted war water way wayne ways websit weeks well went ' +
    'west wester whethe white whiteh wife willia within withou wn woman women worked workin works world ' +
    'writte wrote yet young yvette yvonne zac',
)

/** In one news story of forty or more. */
export const FAMILIAR_STEMS = stems(
  'aborti above academ accide accomm accomp accred accura achiev acknow acting active actor acts adding ' +
    'admitt adopte advanc advant advice adviso advoca afford aftern aged agenci agenda aggres agree agreem ' +
    'alive allega alloca allowi allows alongs altern ambass amendm amid amongs amount animal annual anonym ' +
    "anymor apart appare appeal applic applie apply apprec approv approx arabia aren't argued argume armed " +
    'arms army arrang arrive articl artist aside asking aspect assaul assemb assume atlant atmosp attorn ' +
    'attrac austra automa averag aware backed backgr bad balanc ban bank banned base basic basica basis ' +
    'battle begin beginn behavi belong below beyond bid bit block blood bodies bomb bombin bond book books ' +
    'bottom boy branch break bridge bring bringi broadc broade broken brothe budget build built buy calcul ' +
    'callin calls canada canadi cancel cancer capabl capaci captur car carbon carry carryi casual catego ' +
    'caught causes cautio censor centur ceremo chair chairm champi channe charit check childh choose chose ' +
    'chroni church circul circum cited cities civili claim claimi classe classi clearl clinic closel closer ' +
    'coast code collab collap colora combat combin comfor comman compla comput concep condem condol confid ' +
    'confro confus consen conseq consis conspi consta consul consum conten contes conver cooper coordi core ' +
    'correc corres corrup cost costs count counts county courts cov cover covere coveri credit crew crimes ' +
    'crisis crowd custom cycle daught deadli declin dedica deep deeply defeat defenc defens defini degree ' +
    'demons denied deploy destro destru detect determ device diagno die digita diplom disapp disast dismis ' +
    'displa disput disrup distan divers divide doctor dollar domest domina door double drew drive driver drop ' +
    'droppe drug drugs earned earth easter easy eat effici el elemen eleven eligib elimin else elsewh emphas ' +
    'employ enable ending endors enforc engage enjoy ensure entere equal equipm escape especi eu evacua ' +
    'everyb evolut evolve exact exactl examin except exchan exerci exist existe existi exists expand expans ' +
    'explor explos extens extra extrad facebo faced facing fair fall false fan fascin fast father favor ' +
    'favour fear feel feelin feet fell felt fields fiftee fifth fighti filed fill film finall fine finish ' +
    'firefi fires firm fit flying focus forced forces forest formal format formed formin founda fourte fourth ' +
    'franci fraud freedo french freque functi fund fundam fundin funds game gas gender georgi gets girl girls ' +
    'gives goal goals god goes gone gradua greate grew grow growin growth guard guess guilty gun hall hampsh ' +
    "hand handle hands happy harris hate haven' hear heard hearin heart heavil heavy helico helped helps " +
    'highes highli highly holdin holds homes honest hong hope host hosted hotel househ housin huge humans ' +
    'hurric hypoth ideas ignore ii ill illega illino image imagin immigr implem implic impose impris incred ' +
    'incumb infras injuri inquir inspir instag instal instan instru integr intell intens interf interi interp ' +
    'interr introd invite irania iraq isolat israel items i’m japan jersey jo jobs join joinin judge judici ' +
    'justif kamala key kids kill kilome king km knew knowle kong la labor lack land largel larger latest ' +
    'lawsui lawyer learn learne learni legiti levels libert licens lies light limit limite limits lines ' +
    'linked list listed litera lived locati looked looks loss loved lying mainly male mandat manufa marine ' +
    'marria maryla masks mass massac massiv match mate materi maybe meanin meant meanwh mechan medici meet ' +
    'memori mental method michig mid middle migrat mind minimu minnes minor minori missin missio mistak model ' +
    'models modera modern monito mostly motiva mourni movie murder music muslim nancy natura nature negoti ' +
    'networ nice nobody none notabl notice object obtain occasi occupi ocean offer offeri oh okay older ' +
    'openin opinio option ordere otherw outbre outcom outlet overal owned owner owners paid palm paper parent ' +
    'paris park pass passen path patien patter pay paymen pendin pennsy perfec perhap perpet perspe phase ' +
    'phone photog photos pictur pieces placed places planet planni played player playin please pledge pointe ' +
    'points pompeo poor powerf pre preced predic pregna presse pressu presum pretty price prince princi prior ' +
    'priori pro proced procee profit progre prohib promis promot prompt provin punish purcha pursue pursui ' +
    'push pushed puttin qualif qualit quanti quarte queen quite radio raise raised rally range rare rate ' +
    'reacti readin ready realit recomm red reduci referr refuse regist regula reject religi rememb render ' +
    'reserv resist resolv rest restor retire review riots rising risk risks road rock rocky roles rollin ' +
    'round route royal rule ruled rules ruling runs sad safe san sancti sars saudi save scale scenar scene ' +
    'scheme schola screen sea search season sectio seeing seekin seem seems sell sellin send senior sense ' +
    'sent serve sessio settin settle sevent severe sex sexual share sharin shelte shift shooti showin shows ' +
    'shut shutdo sides sign signed signs simple simply sister site sites size skin slight slow smalle softwa ' +
    'soldie soluti someon somewh sort sought sound sovere speak specie specul speed spend spendi spent sponso ' +
    'stable stage stance standa stands star starti statio statis status stayed steps stoppe store storie ' +
    'storm straig strate stream stress strike struck strugg studyi style submit substa succee suicid suit ' +
    'summer sun super supply suppos surfac surger surpri surrou survey suspic sustai switch sympto takes talk ' +
    'talked talkin talks target task tax teache teenag tellin temper tempor tend tens tested testin tests ' +
    "thank thanks theory theref they'v thinki thirds ticket tomorr tools touris town track trade traffi " +
    'traini transi transm treate treatm trip troops tropic trust turkey tv twelve twenty type types typica ' +
    'ukrain ultima underg underm underw unfort unique unit unless upcomi update urged usa users uses usuall ' +
    'value values vehicl versio videos views virgin virtua visit visito voice volunt wall wants warnin warren ' +
    'waters weapon wearin weathe weeken welcom whatev whole wide widely widesp wind winds wing wiscon withdr ' +
    'witnes wonder words worker worldw worst worth wouldn write writer writin wrong yeah yes younge yourse ' +
    'zero zone',
)
