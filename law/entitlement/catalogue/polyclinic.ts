/** Primary care at the polyclinic a person is attached to (Q2). */

import type { DiseaseListName } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import {
  chronicDiseaseCare,
  continuedPrimaryCare,
  continuedPrimaryCareByOneSource,
  guaranteedCare,
  sickLeave,
} from '../packages/care-packages.ts'

/** What stays guaranteed beyond the first visit when the rest of primary care is the insurance’s. */
const beyondFirstVisit: readonly DiseaseListName[] = ['dangerous-infections', 'socially-significant']

export const polyclinic = servicesOf('polyclinic', { packages: guaranteedCare, questions: [2] }, [
  {
    code: 'polyclinic-general-practitioner',
    name: {
      kk: 'Отбасылық дәрігердің (жалпы практика дәрігерінің) қабылдауы',
      ru: 'Приём семейного врача (врача общей практики)',
      en: 'Visit to the family doctor (general practitioner)',
    },
  },
  {
    code: 'polyclinic-district-therapist',
    name: {
      kk: 'Учаскелік терапевттің қабылдауы',
      ru: 'Приём участкового терапевта',
      en: 'Visit to the district physician',
    },
  },
  {
    code: 'polyclinic-district-paediatrician',
    name: {
      kk: 'Учаскелік педиатрдың қабылдауы',
      ru: 'Приём участкового педиатра',
      en: 'Visit to the district paediatrician',
    },
    ages: { before: 18, otherwise: 'polyclinic-general-practitioner' },
  },
  {
    code: 'polyclinic-gynaecologist',
    name: {
      kk: 'Емхана акушер-гинекологының қабылдауы',
      ru: 'Приём акушера-гинеколога поликлиники',
      en: 'Visit to the obstetrician-gynaecologist of the polyclinic',
    },
  },
  {
    code: 'polyclinic-repeat-visit',
    name: {
      kk: 'Алғашқы медициналық-санитариялық көмек дәрігерінің қайталама қабылдауы',
      ru: 'Повторный приём врача первичной медико-санитарной помощи',
      en: 'Follow-up visit to a doctor of primary care',
    },
    settings: ['planned'],
    packages: continuedPrimaryCare,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-home-visit',
    name: {
      kk: 'Учаскелік дәрігердің үйге шақырту бойынша баруы',
      ru: 'Посещение участковым врачом на дому по вызову',
      en: 'Home visit of the district doctor when called',
    },
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-nurse-visit',
    name: {
      kk: 'Учаскелік мейіргердің қабылдауы және патронажы',
      ru: 'Приём и патронаж участковой медицинской сестры',
      en: 'Visit to or by the district nurse',
    },
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-infant-monitoring',
    name: {
      kk: 'Бір жасқа дейінгі балаларды бақылау',
      ru: 'Наблюдение детей до одного года',
      en: 'Monitoring of infants under one year',
    },
    settings: ['planned'],
    ages: { before: 1, otherwise: 'polyclinic-district-paediatrician' },
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-pregnancy-monitoring',
    name: { kk: 'Жүктілікті бақылау', ru: 'Наблюдение беременности', en: 'Monitoring of pregnancy' },
    settings: ['planned'],
    icd10: ['Z34-Z35'],
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-postpartum-care',
    name: {
      kk: 'Босанғаннан кейінгі кезеңде бақылау',
      ru: 'Наблюдение в послеродовом периоде',
      en: 'Monitoring after childbirth',
    },
    settings: ['planned'],
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-reproductive-health',
    name: {
      kk: 'Отбасын жоспарлау және репродуктивтік денсаулық бойынша кеңес',
      ru: 'Консультация по планированию семьи и репродуктивному здоровью',
      en: 'Advice on family planning and reproductive health',
    },
    settings: ['planned'],
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-healthy-lifestyle',
    name: {
      kk: 'Саламатты өмір салты бойынша кеңес және денсаулық мектебі',
      ru: 'Консультация по здоровому образу жизни и школа здоровья',
      en: 'Advice on a healthy way of life and a school of health',
    },
    settings: ['planned'],
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-psychologist',
    name: {
      kk: 'Емхана психологының кеңесі',
      ru: 'Консультация психолога поликлиники',
      en: 'Advice of the psychologist of the polyclinic',
    },
    packages: continuedPrimaryCare,
    questions: [],
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-social-worker',
    name: {
      kk: 'Емхананың әлеуметтік қызметкерінің көмегі',
      ru: 'Помощь социального работника поликлиники',
      en: 'Help of the social worker of the polyclinic',
    },
    packages: continuedPrimaryCare,
    questions: [],
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-examination-room',
    name: {
      kk: 'Қарау (дәрігерге дейінгі) кабинетіндегі қабылдау',
      ru: 'Приём в смотровом (доврачебном) кабинете',
      en: 'Visit to the examination (pre-doctor) room',
    },
  },
  {
    code: 'polyclinic-treatment-room',
    name: {
      kk: 'Емшара кабинетіндегі емдеу (инъекция жасау, таңу)',
      ru: 'Лечение в процедурном кабинете (инъекции, перевязки)',
      en: 'Treatment in the procedure room (injections, dressings)',
    },
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-treatment',
    name: {
      kk: 'Емхана деңгейінде емдеу',
      ru: 'Лечение на уровне поликлиники',
      en: 'Treatment at the polyclinic',
    },
    packages: continuedPrimaryCareByOneSource,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-chronic-observation',
    name: {
      kk: 'Созылмалы аурулары бар адамдарды динамикалық бақылау',
      ru: 'Динамическое наблюдение лиц с хроническими заболеваниями',
      en: 'Dynamic observation of persons with chronic diseases',
    },
    settings: ['planned'],
    packages: chronicDiseaseCare,
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-remote-consultation',
    name: {
      kk: 'Учаскелік дәрігердің қашықтан берген кеңесі',
      ru: 'Дистанционная консультация участкового врача',
      en: 'Remote consultation of the district doctor',
    },
    packages: continuedPrimaryCareByOneSource,
    questions: [],
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-sick-leave',
    name: {
      kk: 'Еңбекке уақытша жарамсыздықты сараптау және парақ беру',
      ru: 'Экспертиза временной нетрудоспособности и выдача листа',
      en: 'Assessment of temporary unfitness for work and issue of the certificate',
    },
    settings: ['planned'],
    packages: sickLeave,
    questions: [],
    guaranteedFor: beyondFirstVisit,
  },
  {
    code: 'polyclinic-school-medicine',
    name: {
      kk: 'Мектеп оқушыларына медициналық қызмет көрсету',
      ru: 'Медицинское обслуживание школьников',
      en: 'Medical care of school pupils',
    },
    settings: ['planned'],
    packages: continuedPrimaryCareByOneSource,
    ages: { before: 18, otherwise: 'polyclinic-general-practitioner' },
    questions: [],
    guaranteedFor: beyondFirstVisit,
  },
])
