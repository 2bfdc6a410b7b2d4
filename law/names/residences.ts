/** By what citizenship and residence people are here. */
import type { Text } from '#vocabulary/text.ts'
import type { Residence } from '../residence.ts'

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
