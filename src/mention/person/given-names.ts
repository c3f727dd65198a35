/** Given names that candidates for the Commons bore twice or oftener, and no member: a name beginning with one is somebody's. @module */

export const CANDIDATES_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `abdul abi abigail abul ade adele aftab ahmed aileen aisha alana alexandra alfie ali alisdair alix ally alwyn
  alyson amelia amir amjad amos anand andre anita ankit annabel annie anthea antonio arnie arshad asa asif
  avtar ayesha babar barrie becca beki belinda bella benedict bethan bilal billy bonnie brenda brett cait
  caitlin caitriona caoimhe cara carl carlo carmen carole carrie cate cath catrin catriona chandra chantal
  charith charley chas chidi chika christie ciaran clair cliff colm conrad cordelia cris damon dara darran
  darryl deborah declan denise dermot dianne dickie dinah dionne dirk dom donna donnie doreen dylan eddy
  elfreda elisabeth elise elspeth emmanuel erin errol ethan eunice eva ewan eóin fabio farid farooq faye felix
  finlay fran francesca frankie freddy gabriela gail georgie georgina gerri gina gita glanville glen glenn
  glyndwr golam gus hanif harjinder haseeb hassan henrietta hina humaira imtiaz irfan isabel isabella isabelle
  isobel izzy jacky jacqueline jai jan janette janice jaspreet jay jeanette jeanie jed jemma jennifer jessie
  jillian joanne jody johnathan jolyon jonny josephine jules julien kai kamran karmel katharine kathleen
  kathryn kathy kay kayleigh kaz kev khalil kiera kieron kyle lana larry leanne leila len lily lindsey lizzie
  llyr lois loraine lydia lynette madeline mags mahmood malik mandi mandy marc marianne marietta marilyn mario
  marten martha maxine meera melissa melvin melvyn michele miranda mitch mohamed mohammed moira molly monique
  morag muhammad murdo mushtaq nadeem narinder naveed navin neal niamh nic nicole nik nikki nina noreen norma
  ollie omar osman owain penelope phoebe poppy qasim rahoul raj raja rashid reggie rhea rhiannon rick ricky
  robina robyn rodney roisin ros rosalind rosalyn rosamund roseanne rowan rowena roxanne ruaraidh ruby russ
  ryan sabrina sachin sadie salah samir sanjay sasha satbir seb serena seth shane shangara sharron shaz sheena
  shelley sian sid simeon simone sonya sophia sophie stef steffan steph sudhir suria surinder susannah sushil
  suzie suzy syed talia tamara tammy tamsin tanya tara tariq theodore therese thom tilly tina todd tomos toni
  trish vanessa vaughan veronica vicki vijay vikas vincent vivien vivienne waheed xander yasin yemi zack zahid
  zara zia zoe`.split(/\s+/),
)
