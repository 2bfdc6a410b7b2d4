/** Erasure by law as a job: what two people decided, and those for whom the term of keeping is over. */
import { lastDayOver } from '#insurance/keeping'
import { decideErasure, diedBy, termOver } from '#insurance/registry'
import type { Job } from '#platform/jobs'
import { type Eraser, eraseDecided } from './erase.ts'

const atOnce = 1000

export function erasureJob(options: Eraser): Job {
  return {
    name: 'erase-by-law',
    does: {
      kk: 'Заң бойынша өшірілетін адамдардың жеке деректерін сызып тастайды; сомалар мен журнал тізбегі қалады',
      ru: 'Вычёркивает личные сведения тех, кого стирают по закону; суммы и цепочка журнала остаются',
      en: 'Strikes out what is personal of those who are erased by law; sums and the chain of the log stay',
    },
    due: '*/5 * * * *',
    run: (stopping) => eraseDecided(options, stopping),
  }
}

/** Reads the whole register, so once a day: whose term of keeping is over is erased like those two people decided on. */
export function termOverJob({ eraser, clock }: Pick<Eraser, 'eraser' | 'clock'>): Job {
  return {
    name: 'find-terms-over',
    does: {
      kk: 'Қайтыс болғанына сақтау мерзімі өткендерді табады: оларды «erase-by-law» өшіреді',
      ru: 'Находит умерших, срок хранения сведений о которых вышел: их стирает «erase-by-law»',
      en: 'Finds the dead for whom the term of keeping is over: "erase-by-law" erases them',
    },
    due: '40 21 * * *',
    run: async () => {
      const on = clock.today()
      const over = await diedBy(eraser, lastDayOver('persons', on), atOnce)
      if (over.length > 0)
        await decideErasure(eraser, { personIds: over, basis: termOver, on, proposalId: null }, clock.now())
    },
  }
}
