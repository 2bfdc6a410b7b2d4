/** Planned stays in hospital and high technology (Q3, Q30, Q35). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import {
  cornealSurgery,
  faceSurgeryOfChildren,
  insuredCare,
  insuredNotSettled,
  packageNotOnRecord,
  plannedInpatientCare,
  protonTherapy,
} from '../packages/care-packages.ts'

const usual = {
  packages: insuredCare,
  needsReferral: true,
  guaranteedFor: diseaseListNames,
  inBothPackages: 'emergency',
  questions: [3, 30, 35],
} as const

const wards = servicesOf('inpatient', usual, [
  {
    code: 'inpatient-planned',
    name: {
      kk: 'Жоспарлы түрде ауруханаға жатып емделу',
      ru: 'Плановая госпитализация',
      en: 'Planned stay in hospital',
    },
  },
  {
    code: 'inpatient-therapy',
    name: {
      kk: 'Терапия бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в терапевтическом отделении',
      en: 'Planned stay in a general medical ward',
    },
  },
  {
    code: 'inpatient-cardiology',
    name: {
      kk: 'Кардиология бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в кардиологическом отделении',
      en: 'Planned stay in a cardiology ward',
    },
  },
  {
    code: 'inpatient-neurology',
    name: {
      kk: 'Неврология бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в неврологическом отделении',
      en: 'Planned stay in a neurology ward',
    },
  },
  {
    code: 'inpatient-surgery',
    name: {
      kk: 'Хирургия бөлімшесінде жоспарлы операция',
      ru: 'Плановая операция в хирургическом отделении',
      en: 'Planned operation in a surgical ward',
    },
  },
  {
    code: 'inpatient-orthopaedics',
    name: {
      kk: 'Травматология және ортопедия бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в отделении травматологии и ортопедии',
      en: 'Planned stay in a trauma and orthopaedics ward',
    },
  },
  {
    code: 'inpatient-urology',
    name: {
      kk: 'Урология бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в урологическом отделении',
      en: 'Planned stay in a urology ward',
    },
  },
  {
    code: 'inpatient-gynaecology',
    name: {
      kk: 'Гинекология бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в гинекологическом отделении',
      en: 'Planned stay in a gynaecology ward',
    },
  },
  {
    code: 'inpatient-pregnancy-pathology',
    name: {
      kk: 'Жүктілік патологиясы бөлімшесінде емделу',
      ru: 'Лечение в отделении патологии беременности',
      en: 'Stay in a ward for troubled pregnancy',
    },
    packages: plannedInpatientCare,
  },
  {
    code: 'inpatient-paediatrics',
    name: {
      kk: 'Балалар бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в детском отделении',
      en: 'Planned stay in a children’s ward',
    },
    ages: { before: 18, otherwise: 'inpatient-therapy' },
  },
  {
    code: 'inpatient-ophthalmology',
    name: {
      kk: 'Офтальмология бөлімшесінде жоспарлы операция (катаракта және басқалары)',
      ru: 'Плановая операция в офтальмологическом отделении (катаракта и другие)',
      en: 'Planned operation in an eye ward (cataract and others)',
    },
  },
  {
    code: 'inpatient-otolaryngology',
    name: {
      kk: 'Оториноларингология бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в ЛОР-отделении',
      en: 'Planned stay in an ear, nose and throat ward',
    },
  },
  {
    code: 'inpatient-endocrinology',
    name: {
      kk: 'Эндокринология бөлімшесінде жоспарлы емделу',
      ru: 'Плановое лечение в эндокринологическом отделении',
      en: 'Planned stay in an endocrinology ward',
    },
  },
])

const highTechnology = servicesOf('inpatient', { ...usual, questions: [3, 35] }, [
  {
    code: 'high-technology-care',
    name: {
      kk: 'Жоғары технологиялық медициналық қызметтер',
      ru: 'Высокотехнологичные медицинские услуги',
      en: 'High-technology medical services',
    },
  },
  {
    code: 'care-for-quality-of-life',
    name: {
      kk: 'Өмір сүру сапасын арттыратын медициналық көмек',
      ru: 'Медицинская помощь, повышающая качество жизни',
      en: 'Care that raises the quality of life',
    },
    settings: ['planned'],
    questions: [3],
  },
  {
    code: 'heart-surgery',
    name: {
      kk: 'Жүрекке жоспарлы операция (стенттеу, шунттау)',
      ru: 'Плановая операция на сердце (стентирование, шунтирование)',
      en: 'Planned heart surgery (stenting, bypass)',
    },
  },
  {
    code: 'neurosurgery',
    name: {
      kk: 'Жоспарлы нейрохирургиялық операция',
      ru: 'Плановая нейрохирургическая операция',
      en: 'Planned neurosurgery',
    },
  },
  {
    code: 'joint-replacement',
    name: { kk: 'Буындарды эндопротездеу', ru: 'Эндопротезирование суставов', en: 'Joint replacement' },
  },
  {
    code: 'organ-transplantation',
    name: { kk: 'Ағзаларды транспланттау', ru: 'Трансплантация органов', en: 'Organ transplantation' },
    packages: plannedInpatientCare,
  },
  {
    code: 'bone-marrow-transplantation',
    name: {
      kk: 'Сүйек кемігін транспланттау',
      ru: 'Трансплантация костного мозга',
      en: 'Bone marrow transplantation',
    },
    packages: plannedInpatientCare,
  },
  {
    code: 'cochlear-implantation',
    name: { kk: 'Кохлеарлық имплантация', ru: 'Кохлеарная имплантация', en: 'Cochlear implantation' },
    settings: ['planned'],
    packages: plannedInpatientCare,
  },
  {
    code: 'in-vitro-fertilisation',
    name: {
      kk: 'Экстракорпоралдық ұрықтандыру (ЭКҰ)',
      ru: 'Экстракорпоральное оплодотворение (ЭКО)',
      en: 'In vitro fertilisation (IVF)',
    },
    settings: ['planned'],
    packages: insuredNotSettled,
    icd10: ['N97'],
    guaranteedFor: [],
  },
  {
    code: 'face-surgery-children',
    name: {
      kk: 'Балалардың беті мен басының туа біткен ақауларын реконструкциялық операциямен түзету',
      ru: 'Реконструктивная пластическая операция детям с врождёнными пороками лица и головы',
      en: 'Reconstructive surgery of children with congenital defects of face and head',
    },
    settings: ['planned'],
    packages: faceSurgeryOfChildren,
    ages: { before: 18, otherwise: 'inpatient-surgery' },
    questions: [],
  },
  {
    code: 'corneal-surgery',
    name: {
      kk: 'Астигматизм 4,0 дптр немесе анизометропия 5,0 дптр және одан жоғары болғандағы мүйізқабықтың рефракциялық операциясы',
      ru: 'Рефракционная операция на роговице при астигматизме от 4,0 дптр или анизометропии от 5,0 дптр',
      en: 'Refractive surgery of the cornea from 4.0 D of astigmatism or 5.0 D of anisometropia',
    },
    settings: ['planned'],
    packages: cornealSurgery,
    icd10: ['H52.2-H52.3'],
    questions: [],
  },
  {
    code: 'robotic-surgery',
    name: { kk: 'Роботтандырылған хирургия', ru: 'Роботизированная хирургия', en: 'Robotic surgery' },
    packages: packageNotOnRecord,
    questions: [],
  },
  {
    code: 'gene-therapy',
    name: { kk: 'Гендік терапия', ru: 'Генная терапия', en: 'Gene therapy' },
    packages: packageNotOnRecord,
    questions: [],
  },
  {
    code: 'proton-therapy',
    name: { kk: 'Протондық терапия', ru: 'Протонная терапия', en: 'Proton therapy' },
    settings: ['planned'],
    packages: protonTherapy,
    questions: [],
  },
])

export const inpatient = [...wards, ...highTechnology]
