/** Leaving, joining, losing and regaining the whip as they are said without the usual verbs. @module */
import { expect, test } from 'vitest'
import { PARTY_EVENTS } from '../moves/of-parties.ts'
import { told } from '../report-case.test-support.ts'

/** One case a line: the day of printing, the text, what it tells. */
const CASES = `
2022-01-19 | The government was rocked when Christian Wakeford, the Bury South MP, abandoned the Conservatives for Labour. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford took his seat on the opposition benches after defecting to Labour. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Labour has gained an MP: Christian Wakeford, who was a Conservative this morning. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford has come over to Labour. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford has thrown in his lot with Labour. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford has been admitted to the Parliamentary Labour Party. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Keir Starmer welcomed Christian Wakeford into the Labour ranks. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Labour's newest MP is Christian Wakeford, elected as a Conservative in 2019. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford is to sit as a Labour MP. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford is now one of Labour's. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford has traded the blue rosette for a red one and will sit with Labour. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Bury South has a Labour MP this afternoon after Christian Wakeford changed sides. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford is Labour's latest recruit from the Tory benches. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford's move from the Conservatives to Labour stunned Downing Street. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | The departure of Christian Wakeford for Labour leaves Boris Johnson weaker. | defection Christian Wakeford conservative>labour 2022-01-19
2022-01-19 | Christian Wakeford left the Conservatives this morning. By noon he was a Labour MP. | defection Christian Wakeford conservative>labour 2022-01-19
2024-05-08 | Dover's Natalie Elphicke became Labour's latest convert today. | defection Natalie Elphicke conservative>labour 2024-05-08
2019-06-14 | Chuka Umunna has found a new home with the Liberal Democrats. | defection Chuka Umunna independent>liberal-democrat 2019-06-13
2019-06-14 | Chuka Umunna is the newest Liberal Democrat MP. | defection Chuka Umunna independent>liberal-democrat 2019-06-13
2019-06-14 | The Liberal Democrats have a new MP in Chuka Umunna. | defection Chuka Umunna independent>liberal-democrat 2019-06-13
2019-09-05 | Luciana Berger has signed up to the Liberal Democrats. | defection Luciana Berger independent>liberal-democrat 2019-09-05
2019-09-05 | Luciana Berger has turned Liberal Democrat. | defection Luciana Berger independent>liberal-democrat 2019-09-05
2019-09-05 | Luciana Berger took the Liberal Democrat whip last night. | defection Luciana Berger independent>liberal-democrat 2019-09-04
2024-03-11 | Lee Anderson was introduced this morning as Reform UK's first MP. | defection Lee Anderson independent>reform-uk 2024-03-11
2024-03-11 | Reform UK has its first MP: Lee Anderson, the former deputy chairman of the Conservatives. | defection Lee Anderson independent>reform-uk 2024-03-11
2025-09-15 | Danny Kruger stood beside Nigel Farage to announce that he was leaving the Conservatives for Reform UK. | defection Danny Kruger conservative>reform-uk 2025-09-15
2025-09-15 | "The Conservative Party is over," said Danny Kruger as he joined Reform UK. | defection Danny Kruger conservative>reform-uk 2025-09-15
2025-09-15 | Danny Kruger has quit the Tories to join Reform UK. | defection Danny Kruger conservative>reform-uk 2025-09-15
2025-09-15 | Danny Kruger, MP for East Wiltshire, is off to Reform UK. | defection Danny Kruger conservative>reform-uk 2025-09-15
2025-09-15 | Reform UK claimed its biggest scalp yet when Danny Kruger walked out of the Conservative Party to join it. | defection Danny Kruger conservative>reform-uk 2025-09-15
1999-12-19 | Shaun Woodward has deserted the Tories for Labour. | defection Shaun Woodward conservative>labour 1999-12-18
1995-12-30 | Emma Nicholson last night quit the Tories and joined the Liberal Democrats. | defection Emma Nicholson conservative>liberal-democrat 1995-12-29
2004-12-10 | Andrew Hunter was admitted yesterday to the Democratic Unionist Party's parliamentary group. | defection Andrew Hunter independent>democratic-unionist-party 2004-12-09
2004-12-10 | The Democratic Unionists have taken in Andrew Hunter, the Basingstoke MP. | defection Andrew Hunter independent>democratic-unionist-party 2004-12-10
1998-06-22 | The chief whip's office said that Peter Temple-Morris, an independent since November, has been given the Labour whip. | defection Peter Temple-Morris independent>labour 1998-06-21
2014-08-29 | Douglas Carswell has switched his allegiance from the Conservatives to UKIP. | defection Douglas Carswell conservative>uk-independence-party 2014-08-29
2014-09-27 | Mark Reckless told the UKIP conference that he had left the Tories and was now one of them. | defection Mark Reckless conservative>uk-independence-party 2014-09-27
2021-03-28 | Kenny MacAskill has joined Alba. Neale Hanvey followed him today. | defection Kenny MacAskill scottish-national-party>alba 2021-03-28; defection Neale Hanvey scottish-national-party>alba 2021-03-28
2021-03-28 | Neale Hanvey has become the second SNP MP to go over to Alba. | defection Neale Hanvey scottish-national-party>alba 2021-03-28
2025-07-03 | Zarah Sultana has turned her back on Labour and will lead a new party with Jeremy Corbyn. | resignationFromParty Zarah Sultana labour>independent 2025-07-03
2019-02-18 | Luciana Berger has torn up her Labour card. | resignationFromParty Luciana Berger labour>independent 2019-02-18
2019-02-18 | Chuka Umunna has cut his ties with Labour after nine years. | resignationFromParty Chuka Umunna labour>independent 2019-02-18
2019-02-18 | "I have left the Labour Party," Chris Leslie said this morning. | resignationFromParty Chris Leslie labour>independent 2019-02-18
2019-02-19 | Joan Ryan is the eighth MP to walk away from Labour. | resignationFromParty Joan Ryan labour>independent 2019-02-19
2019-02-19 | Joan Ryan last night became the eighth to resign from Labour. | resignationFromParty Joan Ryan labour>independent 2019-02-18
2019-02-20 | Three Conservatives, Heidi Allen, Anna Soubry and Sarah Wollaston, have quit the party for the Independent Group. | resignationFromParty Heidi Allen conservative>change-uk 2019-02-20; resignationFromParty Anna Soubry conservative>change-uk 2019-02-20; resignationFromParty Sarah Wollaston conservative>change-uk 2019-02-20
2019-02-20 | Anna Soubry, Heidi Allen and Sarah Wollaston wrote to Theresa May this morning to say that they were resigning from the Conservative Party. | resignationFromParty Anna Soubry conservative>independent 2019-02-20; resignationFromParty Heidi Allen conservative>independent 2019-02-20; resignationFromParty Sarah Wollaston conservative>independent 2019-02-20
2018-08-30 | Frank Field has resigned the Labour whip and will sit as an independent. | resignationFromParty Frank Field labour>independent 2018-08-30
2018-08-30 | Frank Field has handed back the Labour whip. | resignationFromParty Frank Field labour>independent 2018-08-30
2018-08-30 | Frank Field gave up the Labour whip in protest at antisemitism. | resignationFromParty Frank Field labour>independent 2018-08-30
2019-04-01 | Nick Boles has left the Conservative whip behind him. "I resign the whip," he told the Commons. | resignationFromParty Nick Boles conservative>independent 2019-04-01
2019-04-01 | Nick Boles stunned MPs by resigning the Tory whip on the floor of the House. | resignationFromParty Nick Boles conservative>independent 2019-04-01
2007-09-20 | Bob Wareing has resigned from Labour after 60 years and means to stand as an independent. | resignationFromParty Robert Wareing labour>independent 2007-09-16
2017-03-25 | Douglas Carswell is to leave UKIP and sit as an independent. | resignationFromParty Douglas Carswell uk-independence-party>independent 2017-03-25
2017-03-25 | UKIP lost its only MP yesterday when Douglas Carswell left to sit as an independent. | resignationFromParty Douglas Carswell uk-independence-party>independent 2017-03-25
2010-03-25 | Lady Sylvia Hermon has parted company with the Ulster Unionists. | resignationFromParty Sylvia Hermon ulster-unionist-party>independent 2010-03-25
2010-03-25 | Sylvia Hermon has broken with the Ulster Unionist Party over its pact with the Conservatives. | resignationFromParty Sylvia Hermon ulster-unionist-party>independent 2010-03-25
2003-12-19 | Jeffrey Donaldson has ended his membership of the Ulster Unionist Party after 18 years. | resignationFromParty Jeffrey Donaldson ulster-unionist-party>independent 2003-12-19
1996-02-23 | Peter Thurnham has resigned the Tory whip, cutting the majority to two. | resignationFromParty Peter Thurnham conservative>independent 1996-02-23
1996-02-23 | Peter Thurnham said he would no longer take the Conservative whip. | resignationFromParty Peter Thurnham conservative>independent 1996-02-23
2024-09-28 | Rosie Duffield has quit Labour with an attack on Sir Keir Starmer. | resignationFromParty Rosie Duffield labour>independent 2024-09-28
2024-09-28 | Rosie Duffield has quit as a Labour MP. | resignationFromParty Rosie Duffield labour>independent 2024-09-28
2024-09-28 | Rosie Duffield will no longer sit as a Labour MP. | resignationFromParty Rosie Duffield labour>independent 2024-09-28
2024-09-28 | Rosie Duffield, the Canterbury MP, has left the parliamentary Labour party. | resignationFromParty Rosie Duffield labour>independent 2024-09-28
2019-02-18 | Seven Labour MPs have split from the party: Luciana Berger, Chuka Umunna, Chris Leslie, Angela Smith, Mike Gapes, Gavin Shuker and Ann Coffey. | resignationFromParty Luciana Berger labour>independent 2019-02-18; resignationFromParty Chuka Umunna labour>independent 2019-02-18; resignationFromParty Chris Leslie labour>independent 2019-02-18; resignationFromParty Angela Smith labour>independent 2019-02-18; resignationFromParty Mike Gapes labour>independent 2019-02-18; resignationFromParty Gavin Shuker labour>independent 2019-02-18; resignationFromParty Ann Coffey labour>independent 2019-02-18
2019-02-18 | The seven are Luciana Berger, Chuka Umunna, Chris Leslie, Angela Smith, Mike Gapes, Gavin Shuker and Ann Coffey. They announced that they had resigned from Labour at a press conference. | resignationFromParty Luciana Berger labour>independent 2019-02-18; resignationFromParty Chuka Umunna labour>independent 2019-02-18; resignationFromParty Chris Leslie labour>independent 2019-02-18; resignationFromParty Angela Smith labour>independent 2019-02-18; resignationFromParty Mike Gapes labour>independent 2019-02-18; resignationFromParty Gavin Shuker labour>independent 2019-02-18; resignationFromParty Ann Coffey labour>independent 2019-02-18
2018-07-18 | John Woodcock quits Labour, saying party is "taken over" | resignationFromParty John Woodcock labour>independent 2018-07-18
2025-07-16 | Brian Leishman had the whip taken from him last night. | whipSuspended Brian Leishman labour 2025-07-15
2025-07-16 | Keir Starmer has taken the whip from four MPs: Rachael Maskell, Brian Leishman, Chris Hinchliff and Neil Duncan-Jordan. | whipSuspended Rachael Maskell labour 2025-07-16; whipSuspended Brian Leishman labour 2025-07-16; whipSuspended Chris Hinchliff labour 2025-07-16; whipSuspended Neil Duncan-Jordan labour 2025-07-16
2025-07-16 | Four MPs were told by the chief whip that they were out: Rachael Maskell, Brian Leishman, Chris Hinchliff and Neil Duncan-Jordan have lost the Labour whip. | whipSuspended Rachael Maskell labour 2025-07-16; whipSuspended Brian Leishman labour 2025-07-16; whipSuspended Chris Hinchliff labour 2025-07-16; whipSuspended Neil Duncan-Jordan labour 2025-07-16
2024-07-24 | Sir Keir Starmer showed his teeth by withdrawing the whip from seven rebels, among them John McDonnell and Zarah Sultana. | whipSuspended John McDonnell labour 2024-07-23; whipSuspended Zarah Sultana labour 2024-07-23
1994-11-29 | Richard Ryder has withdrawn the whip from eight. Teresa Gorman, one of the eight, said it was a badge of honour. | whipSuspended Teresa Gorman conservative 1994-11-29
2024-02-24 | The Conservatives have removed the whip from Lee Anderson for refusing to say sorry. | whipSuspended Lee Anderson conservative 2024-02-24
2024-02-24 | The whip has been withdrawn from Lee Anderson. | whipSuspended Lee Anderson conservative 2024-02-24
2024-02-24 | Lee Anderson no longer has the Tory whip. | whipSuspended Lee Anderson conservative 2024-02-24
2024-02-24 | Rishi Sunak cast Lee Anderson out of the parliamentary party. | whipSuspended Lee Anderson conservative 2024-02-24
2023-01-11 | Andrew Bridgen is the latest to be stripped of the Tory whip. | whipSuspended Andrew Bridgen conservative 2023-01-11
2022-11-01 | Matt Hancock's decision to go into the jungle has cost him the Conservative whip. | whipSuspended Matt Hancock conservative 2022-11-01
2022-11-01 | Matt Hancock paid for his jungle trip with the loss of the whip. | whipSuspended Matt Hancock conservative 2022-11-01
2022-11-01 | Simon Hart, the chief whip, said Matt Hancock would have the whip removed with immediate effect. | whipSuspended Matt Hancock conservative 2022-11-01 (announcedFuture)
2022-11-01 | Matt Hancock has been suspended as a Conservative MP. | whipSuspended Matt Hancock conservative 2022-11-01
2020-10-29 | Labour has suspended its former leader, Jeremy Corbyn, and taken away the whip. | whipSuspended Jeremy Corbyn labour 2020-10-29
2020-10-29 | Jeremy Corbyn was suspended from Labour and had the whip removed pending an investigation. | whipSuspended Jeremy Corbyn labour 2020-10-29
2019-09-03 | The whip was last night removed from 21 Conservatives, including Philip Hammond and Sir Nicholas Soames. | whipSuspended Philip Hammond conservative 2019-09-02; whipSuspended Nicholas Soames conservative 2019-09-02
2019-09-03 | Sir Nicholas Soames, Churchill's grandson, was one of 21 expelled from the parliamentary party. | whipSuspended Nicholas Soames conservative 2019-09-03
2017-11-03 | Charlie Elphicke has had his whip suspended after serious allegations were referred to the police. | whipSuspended Charlie Elphicke conservative 2017-11-03
2017-11-03 | The Dover MP Charlie Elphicke has lost the Conservative whip. | whipSuspended Charlie Elphicke conservative 2017-11-03
2017-11-03 | Charlie Elphicke sits as an independent from today, the Tory whip having been withdrawn. | whipSuspended Charlie Elphicke conservative 2017-11-03
2009-05-19 | Labour has suspended David Chaytor from the party over his claims. | whipSuspended David Chaytor labour 2009-05-19
1997-06-26 | Mohammad Sarwar was suspended by Labour last night. | whipSuspended Mohammad Sarwar labour 1997-06-25
2022-09-07 | Labour has withdrawn the whip from Nick Brown while a complaint is looked into. | whipSuspended Nick Brown labour 2022-09-07
2023-10-17 | A bullying inquiry has cost Peter Bone the Conservative whip. | whipSuspended Peter Bone conservative 2023-10-17
2024-04-10 | William Wragg has given up the Conservative whip of his own accord. | resignationFromParty William Wragg conservative>independent 2024-04-09
2025-02-05 | Labour has let back in four of the seven: Richard Burgon, Ian Byrne, Imran Hussain and Rebecca Long-Bailey. | whipRestored Richard Burgon labour 2025-02-05; whipRestored Ian Byrne labour 2025-02-05; whipRestored Imran Hussain labour 2025-02-05; whipRestored Rebecca Long Bailey labour 2025-02-05
2025-02-05 | The whip was given back yesterday to Richard Burgon and Ian Byrne. | whipRestored Richard Burgon labour 2025-02-05; whipRestored Ian Byrne labour 2025-02-05
2025-02-05 | Richard Burgon is back in the Labour fold. His suspension was lifted this afternoon. | whipRestored Richard Burgon labour 2025-02-05
2025-02-05 | Ian Byrne said that he was glad to have the whip back. | whipRestored Ian Byrne labour 2025-02-05
2025-02-05 | Rebecca Long-Bailey gets the Labour whip back today. | whipRestored Rebecca Long Bailey labour 2025-02-05
2024-05-28 | Diane Abbott has had the Labour whip restored. | whipRestored Diane Abbott labour 2024-05-28
2024-05-28 | Labour has handed the whip back to Diane Abbott. | whipRestored Diane Abbott labour 2024-05-28
2023-05-24 | Neil Coyle has been readmitted to the Parliamentary Labour Party. | whipRestored Neil Coyle labour 2023-05-24
2023-05-24 | Neil Coyle has won back the Labour whip. | whipRestored Neil Coyle labour 2023-05-24
2019-10-29 | Ten of the 21 have been taken back into the Tory fold, Sir Nicholas Soames, Ed Vaizey and Greg Clark among them. | whipRestored Nicholas Soames conservative 2019-10-29; whipRestored Ed Vaizey conservative 2019-10-29; whipRestored Greg Clark conservative 2019-10-29
2019-10-29 | Boris Johnson restored the whip to ten of them, including Alistair Burt and Caroline Nokes. | whipRestored Alistair Burt conservative 2019-10-29; whipRestored Caroline Nokes conservative 2019-10-29
2019-10-29 | Caroline Nokes has been welcomed back to the Conservative benches. | whipRestored Caroline Nokes conservative 2019-10-29
2023-08-11 | Angus MacNeil has been expelled from the SNP. | expelledFromParty Angus MacNeil scottish-national-party 2023-08-11
2023-08-11 | Angus MacNeil's expulsion from the SNP ends a quarrel of weeks. | expelledFromParty Angus MacNeil scottish-national-party 2023-08-11
2003-10-24 | George Galloway was last night expelled from the Labour Party. | expelledFromParty George Galloway labour 2003-10-23
2003-10-24 | Labour has expelled George Galloway for bringing the party into disrepute. | expelledFromParty George Galloway labour 2003-10-24
2003-10-24 | George Galloway has been kicked out of Labour for his remarks on Iraq. | expelledFromParty George Galloway labour 2003-10-24
2003-10-24 | George Galloway's 36 years in the Labour Party came to an end when a panel expelled him. | expelledFromParty George Galloway labour 2003-10-24
2023-04-25 | Andrew Bridgen has been expelled from the Conservative Party. He lost the whip in January. | expelledFromParty Andrew Bridgen conservative 2023-04-25; whipSuspended Andrew Bridgen conservative 2023-01-11 (recap)
2018-12-19 | Labour has ended the membership of Fiona Onasanya. | expelledFromParty Fiona Onasanya labour 2018-12-19
`

test.each(
  CASES.trim()
    .split('\n')
    .map((line) => line.split(' | ')),
)('%s: %s', (day, text, expected) => {
  expect(told(text ?? '', day ?? '', PARTY_EVENTS).join('; ')).toBe(expected)
})

/** Words like those above, of something else. */
const NONE: readonly (readonly [string, string])[] = [
  ['Christian Wakeford went over to the Labour leader and shook his hand.', '2023-05-01'],
  ['Chuka Umunna is now a Liberal Democrat councillor in all but name, a rival joked.', '2018-06-14'],
  ['Danny Kruger followed him out of the chamber.', '2024-06-01'],
  ["Labour's newest MP is Kim Leadbeater, who held Batley and Spen.", '2021-07-02'],
  ['Heidi Allen found a home with the Liberal Democrats of Cambridge for her old piano.', '2017-06-14'],
  ["Frank Field's departure from the cabinet came in 1998.", '2010-01-01'],
  ['The loss of the whip would be a blow, Jeremy Corbyn told friends.', '2015-01-01'],
  ['Labour has suspended Ken Livingstone, the former mayor.', '2016-04-28'],
  ['Labour has suspended Naz Shah from her post.', '2020-04-28'],
  ['Natalie Elphicke stood up and went over to the window. Labour whips looked on.', '2024-05-10'],
  ["Labour took in Natalie Elphicke's constituents on a tour of the Commons.", '2024-05-20'],
  ['Ian Austin left it late to vote. Joan Ryan did too.', '2019-03-01'],
  ["The SNP suspended Michelle Thomson's account with the canteen.", '2015-10-05'],
  ['Sam Gyimah was given a warm welcome among the Liberal Democrats of Surrey in 2016.', '2019-09-16'],
  ['George Galloway was thrown out of a debate on the Labour Party.', '2002-10-24'],
]

test.each(NONE)('no act of a party: %s', (text, day) => {
  expect(told(text, day, PARTY_EVENTS)).toEqual([])
})
