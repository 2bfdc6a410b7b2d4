/** Outside both packages: by voluntary insurance or the patient’s own money (Q24, Q34, Q39). */

import { servicesOf } from '../medical-service.ts'
import {
  aestheticSurgery,
  inNoPackage,
  sightCorrection,
  voluntaryCare,
  voluntaryCareByLikeness,
} from '../packages/care-packages.ts'

const byVoluntaryInsurance = servicesOf(
  'outside-packages',
  { packages: voluntaryCare, settings: ['planned'], questions: [34, 39] },
  [
    {
      code: 'sanatorium',
      name: {
        kk: 'Санаторийлік-курорттық ем',
        ru: 'Санаторно-курортное лечение',
        en: 'Treatment in a sanatorium',
      },
      questions: [24, 34, 39],
    },
    {
      code: 'cosmetology',
      name: { kk: 'Косметологиялық қызметтер', ru: 'Косметологические услуги', en: 'Cosmetology services' },
      questions: [39],
    },
    {
      code: 'plastic-surgery',
      name: {
        kk: 'Эстетикалық пластикалық хирургия',
        ru: 'Эстетическая пластическая хирургия',
        en: 'Plastic surgery for looks',
      },
      packages: aestheticSurgery,
      questions: [],
    },
    {
      code: 'occupational-check-up',
      name: {
        kk: 'Зиянды өндірісте жұмыс істейтіндерді міндетті қарап-тексеру',
        ru: 'Обязательный осмотр работников вредных производств',
        en: 'Obligatory check-up of workers in harmful production',
      },
    },
    {
      code: 'occupational-check-up-on-hiring',
      name: {
        kk: 'Жұмысқа тұру алдындағы медициналық қарап-тексеру',
        ru: 'Предварительный медосмотр при приёме на работу',
        en: 'Medical check-up before being hired',
      },
      packages: voluntaryCareByLikeness,
      questions: [],
    },
    {
      code: 'occupational-check-up-before-shift',
      name: {
        kk: 'Ауысым (рейс) алдындағы медициналық куәландыру',
        ru: 'Предсменное (предрейсовое) медицинское освидетельствование',
        en: 'Medical check-up before a shift (trip)',
      },
      packages: voluntaryCareByLikeness,
      questions: [],
    },
    {
      code: 'laser-vision-correction',
      name: {
        kk: 'Көру қабілетін лазермен түзету (астигматизм 4,0, анизометропия 5,0 дптр-дан төмен)',
        ru: 'Лазерная коррекция зрения (астигматизм ниже 4,0, анизометропия ниже 5,0 дптр)',
        en: 'Laser correction of sight (below 4.0 D of astigmatism and 5.0 D of anisometropia)',
      },
      packages: sightCorrection,
      questions: [],
    },
    {
      code: 'alternative-medicine',
      name: {
        kk: 'Дәстүрлі медицина (инемен емдеу, гомеопатия)',
        ru: 'Традиционная медицина (иглорефлексотерапия, гомеопатия)',
        en: 'Traditional medicine (acupuncture, homoeopathy)',
      },
      packages: voluntaryCareByLikeness,
      questions: [],
    },
    {
      code: 'wellness-massage',
      name: {
        kk: 'Көрсетілімсіз сауықтыру массажы',
        ru: 'Оздоровительный массаж без показаний',
        en: 'Wellness massage without medical grounds',
      },
      packages: voluntaryCareByLikeness,
      questions: [],
    },
  ],
)

const inNeither = servicesOf('outside-packages', { packages: inNoPackage, settings: ['planned'] }, [
  {
    code: 'service-on-own-wish',
    name: {
      kk: 'Медициналық көрсетілімсіз, өз қалауымен алынған қызмет',
      ru: 'Услуга по собственному желанию без медицинских показаний',
      en: 'Service on one’s own wish, without medical grounds',
    },
  },
  {
    code: 'superior-ward',
    name: {
      kk: 'Жайлылығы жоғары палата',
      ru: 'Палата повышенной комфортности',
      en: 'Ward of greater comfort',
    },
  },
  {
    code: 'drivers-certificate',
    name: {
      kk: 'Жүргізуші куәлігіне арналған медициналық анықтама',
      ru: 'Медицинская справка для водительского удостоверения',
      en: 'Medical certificate for a driving licence',
    },
  },
  {
    code: 'weapon-certificate',
    name: {
      kk: 'Қару рұқсатына арналған медициналық анықтама',
      ru: 'Медицинская справка для разрешения на оружие',
      en: 'Medical certificate for a weapon permit',
    },
  },
  {
    code: 'anonymous-treatment',
    name: {
      kk: 'Пациенттің қалауымен анонимді емделу',
      ru: 'Анонимное лечение по желанию пациента',
      en: 'Treatment without a name on the patient’s wish',
    },
  },
  {
    code: 'medicines-without-prescription',
    name: {
      kk: 'Рецептісіз сатып алынған дәрі',
      ru: 'Лекарства, купленные без рецепта',
      en: 'Medicines bought without a prescription',
    },
  },
  {
    code: 'paternity-test',
    name: {
      kk: 'Әке болуды анықтауға арналған ДНҚ-талдауы',
      ru: 'ДНК-анализ на отцовство',
      en: 'DNA test of paternity',
    },
  },
  {
    code: 'tattoo-removal',
    name: { kk: 'Татуировканы кетіру', ru: 'Удаление татуировки', en: 'Removal of a tattoo' },
  },
])

export const outsidePackages = [...byVoluntaryInsurance, ...inNeither]
