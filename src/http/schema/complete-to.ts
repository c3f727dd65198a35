/** How far the register is complete, topic by topic (rule 18). @module */
import { z } from 'zod'

const day = z.string().meta({ format: 'date' })

export const completeToSchema = z
  .object({
    results: day,
    memberships: day,
    parties: day,
    ministers: day,
    deputies: day,
    primeMinisters: day,
    opposition: day,
    aides: day,
  })
  .partial()
  .meta({
    id: 'CompleteTo',
    description: 'The last day each topic of the register is complete for; of later days it knows nothing.',
  })
