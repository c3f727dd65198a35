/** Committees of the House as the press names them, for "the Public Accounts Committee chair". @module */

const NAMES = `public accounts;home affairs;foreign affairs;treasury;defence;health;health and social care;education;education and skills;transport;
work and pensions;justice;environmental audit;environment, food and rural affairs;environment;business;business and trade;
business, innovation and skills;business, energy and industrial strategy;trade and industry;energy security and net zero;
energy and climate change;culture, media and sport;digital, culture, media and sport;culture;science and technology;
science, innovation and technology;science;international development;international trade;exiting the european union;brexit;
european scrutiny;european statutory;northern ireland affairs;northern ireland;scottish affairs;welsh affairs;
public administration;public administration and constitutional affairs;political and constitutional reform;women and equalities;
women and equality;communities and local government;housing, communities and local government;
levelling up, housing and communities;levelling up;housing;petitions;procedure;privileges;standards;standards and privileges;
backbench business;liaison;administration;finance;regulatory reform;intelligence and security;modernisation;human rights;
statutory instruments;constitutional affairs;social security;agriculture;efra;bis;beis;dcms;pac;1922;selection;works of art`

/** Lower case, without "committee". */
export const COMMITTEES: readonly string[] = NAMES.split(';').map((name) => name.trim().replace(/\s+/g, ' '))
