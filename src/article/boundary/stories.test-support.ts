/** Stories to glue together; for tests. The facts are real, the wording is this project's. @module */

const story = (text: string): readonly string[] => text.trim().split('\n')

export const HARTLEPOOL = story(`
The Conservatives have taken Hartlepool from Labour for the first time since the seat was drawn in 1974.
Jill Mortimer, a councillor from Thirsk, won Hartlepool by 6,940 votes over Dr Paul Williams, a GP who once sat for Stockton South.
Ms Mortimer told the count at the Mill House leisure centre that people had had enough of being taken for granted on Teesside.
“I am immensely proud to be the first woman to sit for this town,” she said.
Dr Williams left the count without speaking to reporters, and the swing of 16 points was the largest to a governing party since the war.
The contest followed the resignation of Mike Hill, and Hartlepool’s steelworkers were among those who stayed at home.
“We have not changed nearly enough,” said one of Dr Williams’s canvassers on Teesside.
`)

export const NORTH_SHROPSHIRE = story(`
Helen Morgan has won North Shropshire for the Liberal Democrats, wiping out a majority of almost 23,000.
The accountant beat Neil Shastri-Hurst, the Conservative barrister chosen to follow Owen Paterson, by 5,925.
Mr Paterson gave up the seat after MPs found that he had broken the rules on paid lobbying for Randox and Lynn’s Country Foods.
Mrs Morgan, who lives in Harmer Hill, said that the farmers of the county had been ignored.
“Tonight the people here have spoken on behalf of the country,” she told a hall at Shrewsbury Sports Village.
Mr Shastri-Hurst thanked his helpers in Oswestry and Whitchurch, where the Lib Dem vote had been small two years before.
`)

export const DAVIES = story(`
A senior Tory has crossed the floor to Labour on the eve of Gordon Brown’s arrival in Downing Street.
Quentin Davies, who has sat for Grantham and Stamford since 1987, told David Cameron in a letter that the Conservative Party had ceased to stand for anything.
Mr Davies wrote that he found a lack of principle in his old leader, for whom he once had hopes.
“You have displayed to the full both the vacuity and the cynicism of your favourite stratagem,” the former defence spokesman wrote.
He will not stand down, although Tories in Grantham have called on him to let voters choose.
Mr Davies is a former diplomat and banker who has long been in favour of the euro.
`)

export const RUTHERGLEN = story(`
Labour’s Michael Shanks has won Rutherglen and Hamilton West with more than twice the vote of the Scottish National Party.
The teacher polled 17,845 against 8,399 for Katy Loudon, on a swing of just over 20 points.
The vacancy arose when Margaret Ferrier was recalled by her constituents for a train journey to Glasgow after she tested positive for Covid.
Mr Shanks said that there was no part of Scotland where his party could not win.
Ms Loudon, a councillor in South Lanarkshire, blamed the timing and a low turnout of 37 per cent.
Humza Yousaf said that the circumstances of the by-election had always been hard and that Ms Ferrier’s behaviour had cost votes.
`)

export const RECKLESS = story(`
Ukip has its second elected member at Westminster after Mark Reckless held Rochester and Strood by 2,920 votes.
Mr Reckless, who quit the Conservatives in September, said that voters on the Medway had shown that his new party could win anywhere.
Kelly Tolhurst, the Conservative candidate, cut what had been expected to be a bigger margin.
The night was soured for Labour when Emily Thornberry left the front bench over a photograph of a house with flags in Strood.
Ms Thornberry apologised for the tweet, which was taken by many as a sneer at the white van parked outside.
Mr Reckless took 16,867 votes to Miss Tolhurst’s 13,947.
`)

export const SYCAMORE = story(`
Two men who cut down the Sycamore Gap tree beside Hadrian’s Wall have been sent to prison for four years and three months.
Daniel Graham and Adam Carruthers drove from Carlisle on a stormy night in September 2023 with a chainsaw and a camera.
Mrs Justice Lambert told Newcastle Crown Court that Graham and Carruthers had taken pride in what they did.
The National Trust, which owns the land, has grown saplings from seed that was gathered at the stump.
Walkers came to the wall for weeks to touch what was left, a ranger for the trust said.
Carruthers had claimed that he could not understand the fuss over a tree.
`)

export const TITANIC = story(`
A gold pocket watch that was given to the captain of the ship that rescued the survivors of the Titanic has been sold for £1.56m.
Three widows had the watch made by Tiffany for Arthur Rostron, whose liner Carpathia steamed through ice to reach the lifeboats.
The auctioneer, Andrew Aldridge of Devizes, said that it was the most that anyone had paid for an object from the disaster.
The widow of John Jacob Astor, the richest passenger, was among those who gave it to Captain Rostron at a lunch in New York.
Mr Aldridge had sold Astor’s own watch earlier that year for £1.175m.
`)

/** Nothing else here is about it. */
export const OTHER_WORLD =
  'Gardeners who let clover grow between their vegetables report fewer aphids, healthier brassicas and moister compost than neighbours who weed weekly.'
