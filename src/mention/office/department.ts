/** Departments as the press prints them. @module */
import { subjectsOf } from './subject.ts'

/** Initials and short names in use; official names are read by rule. */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Department for Business and Trade': ['dbt', 'business department'],
  'Department for Business, Energy and Industrial Strategy': ['beis', 'business department'],
  'Department for Business, Enterprise and Regulatory Reform': ['berr'],
  'Department for Business, Innovation and Skills': ['bis', 'business department'],
  'Department for Children, Schools and Families': ['dcsf'],
  'Department for Communities and Local Government': ['dclg'],
  'Department for Constitutional Affairs': ['dca'],
  'Department for Culture, Media and Sport': ['dcms', 'culture department'],
  'Department for Digital, Culture, Media and Sport': ['dcms', 'culture department'],
  'Department for Education': ['dfe', 'education department'],
  'Department for Education and Employment': ['dfee'],
  'Department for Education and Skills': ['dfes'],
  'Department for Energy Security and Net Zero': ['desnz', 'energy department'],
  'Department for Environment, Food and Rural Affairs': ['defra', 'environment department'],
  'Department for Exiting the EU': [
    'dexeu',
    'brexit department',
    'department for exiting the european union',
  ],
  'Department for Innovation, Universities and Skills': ['dius'],
  'Department for International Development': ['dfid'],
  'Department for International Trade': ['dit'],
  'Department for Levelling Up, Housing and Communities': ['dluhc', 'levelling up department'],
  'Department for Science, Innovation and Technology': ['dsit', 'science department'],
  'Department for Transport': ['dft', 'transport department'],
  'Department for Work and Pensions': ['dwp'],
  'Department of Energy and Climate Change': ['decc'],
  'Department of Environment, Transport and the Regions': ['detr'],
  'Department of Health': ['health department', 'dh'],
  'Department of Health and Social Care': ['dhsc', 'department of health', 'health department'],
  'Department of Health and Social Security': ['dhss'],
  'Department of Social Security': ['dss'],
  'Department of Trade and Industry': ['dti'],
  'Foreign and Commonwealth Office': ['fco', 'foreign office', 'foreign'],
  'Foreign, Commonwealth and Development Office': ['fcdo', 'foreign office', 'foreign'],
  'HM Treasury': ['treasury', "her majesty's treasury", "his majesty's treasury"],
  'Ministry of Agriculture, Fisheries and Food': ['maff'],
  'Ministry of Defence': ['mod', 'defence ministry'],
  'Ministry of Housing, Communities and Local Government': ['mhclg'],
  'Ministry of Justice': ['moj', 'justice department', 'justice ministry'],
  'Northern Ireland Office': ['nio', 'northern ireland'],
  'Office of the Secretary of State for Scotland': ['scotland office', 'scotland'],
  'Office of the Secretary of State for Wales': ['wales office', 'wales'],
  'Scottish Office': ['scotland office', 'scotland'],
  'Welsh Office': ['wales office', 'wales'],
}

const BY_FIELD = /^(?:Department|Ministry) (?:for|of) (.+)$/

/** Names of the department itself (`home office`, `dwp`), lower case. */
export function departmentNames(organization: string): string[] {
  const official = organization.toLowerCase().replace(/’/g, "'")
  const names = [official, ...(SHORT_NAMES[organization] ?? [])]
  // The press writes "Department for" and "Department of" for one another.
  if (/^department (?:for|of) /.test(official)) {
    names.push(official.replace(/^department for /, 'department of '))
    names.push(official.replace(/^department of /, 'department for '))
  }
  return names
}

/** Fields whose "X minister" is a minister of this department: `education`, `work and pensions`. */
export function departmentFields(organization: string): string[] {
  const field = BY_FIELD.exec(organization)?.[1]
  return field ? subjectsOf(field) : []
}
