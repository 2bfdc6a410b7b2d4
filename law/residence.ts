/** Who takes part in the insurance by citizenship and residence (Law 405-V art. 2; EAEU Treaty art. 98). */
import type { Text } from '#vocabulary/text.ts'
import { citing, insuranceLaw } from './citation.ts'

export const residences = [
  'citizen',
  'permanent-resident',
  'kandas',
  'eaeu-worker',
  'eaeu-family',
  'temporary',
] as const

/** `temporary`: in the country for a time, without work under the EAEU Treaty. */
export type Residence = (typeof residences)[number]

/** Whether dues are paid by or for the person, and cover follows. */
export const isParticipant = (residence: Residence): boolean => residence !== 'temporary'

export const participantCites = [insuranceLaw('2(2)'), citing('eaeu-treaty')('98(3)')] as const

export const residenceNames: Readonly<Record<Residence, Text>> = {
  citizen: {
    kk: 'Қазақстан Республикасының азаматы',
    ru: 'гражданин Республики Казахстан',
    en: 'citizen of Kazakhstan',
  },
  'permanent-resident': {
    kk: 'Қазақстанда тұрақты тұратын шетелдік немесе азаматтығы жоқ адам',
    ru: 'иностранец или лицо без гражданства, постоянно проживающее в Казахстане',
    en: 'foreigner or stateless person permanently resident in Kazakhstan',
  },
  kandas: { kk: 'қандас', ru: 'кандас', en: 'kandas (ethnic Kazakh returnee)' },
  'eaeu-worker': {
    kk: 'Қазақстанда жұмыс істейтін ЕАЭО мемлекетінің азаматы',
    ru: 'гражданин государства ЕАЭС, работающий в Казахстане',
    en: 'citizen of an EAEU state working in Kazakhstan',
  },
  'eaeu-family': {
    kk: 'ЕАЭО мемлекетінен келген жұмыскердің отбасы мүшесі',
    ru: 'член семьи работника из государства ЕАЭС',
    en: 'family member of a worker from an EAEU state',
  },
  temporary: {
    kk: 'Қазақстанда уақытша болатын шетелдік',
    ru: 'иностранец, временно пребывающий в Казахстане',
    en: 'foreigner temporarily in Kazakhstan',
  },
}
