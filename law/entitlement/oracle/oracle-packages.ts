/**
 * Which package a service is in and from which month, read a second time from the Health Code (arts. 196, 200) and the
 * lists of 2025. Only where the second reading has a verdict; tests only.
 */
import type { CarePackage } from '../medical-service.ts'

type Verdict = readonly (readonly [from: number, CarePackage])[]

const always = (carePackage: CarePackage, ...codes: string[]): [string, Verdict][] =>
  codes.map((code) => [code, [[202_001, carePackage]]])
const moved = (before: CarePackage, from: number, after: CarePackage, ...codes: string[]) =>
  codes.map((code): [string, Verdict] => [
    code,
    [
      [202_001, before],
      [from, after],
    ],
  ])

export const verdicts: readonly (readonly [code: string, Verdict])[] = [
  ['proton-therapy', [[202_501, 'guaranteed']]],
  ...moved('guaranteed', 202_601, 'insured', 'screening-prenatal', 'screening-newborn'),
  ...moved('guaranteed', 202_601, 'insured', 'polyclinic-chronic-observation'),
  // From 7 May 2025: the first whole month.
  ...moved('insured', 202_506, 'guaranteed', 'screening-breast-cancer', 'screening-colorectal-cancer'),
  ...moved('insured', 202_506, 'guaranteed', 'screening-cervical-cancer'),
  // From 2027 guaranteed primary care is the first visit and socially significant diseases.
  ...moved('guaranteed', 202_701, 'insured', 'polyclinic-psychologist', 'polyclinic-social-worker'),
  ...moved('guaranteed', 202_701, 'insured', 'polyclinic-remote-consultation', 'polyclinic-school-medicine'),
  ...moved('guaranteed', 202_701, 'insured', 'polyclinic-home-visit', 'polyclinic-nurse-visit'),
  ...moved('guaranteed', 202_701, 'insured', 'polyclinic-treatment-room', 'donor-preparation'),
  ...always('guaranteed', 'vaccination-influenza', 'vaccination-hpv', 'vaccination-rabies'),
  ...always('guaranteed', 'tuberculin-test', 'addiction-care'),
  ...always('guaranteed', 'screening-heart', 'screening-diabetes', 'screening-glaucoma'),
  ...always('insured', 'glycated-haemoglobin', 'hormone-tests', 'tumour-markers', 'pcr-test', 'immunoassay'),
  ...always(
    'insured',
    'allergy-panel',
    'bacterial-culture',
    'histology',
    'immunophenotyping',
    'genetic-test',
  ),
  ...always('insured', 'pet-ct', 'echocardiography', 'vascular-doppler', 'holter-ecg', 'mammography'),
  ...always('insured', 'ambulatory-blood-pressure', 'treadmill-test', 'gastroscopy', 'colonoscopy'),
  ...always('insured', 'bronchoscopy', 'bone-densitometry', 'scintigraphy', 'eeg', 'emg'),
  ...always('insured', 'coronary-angiography', 'day-surgery', 'infusion-therapy', 'haemodialysis'),
  ...always('insured', 'peritoneal-dialysis', 'inpatient-pregnancy-pathology', 'organ-transplantation'),
  ...always('insured', 'cochlear-implantation', 'bone-marrow-transplantation', 'physiotherapy'),
  ...always('insured', 'exercise-therapy', 'medical-massage', 'speech-therapy'),
  ...always('insured', 'dentistry-children', 'dentistry-pregnant', 'dentistry-urgent-vulnerable'),
  ...always('voluntary', 'plastic-surgery', 'laser-vision-correction', 'occupational-check-up-on-hiring'),
  ...always('voluntary', 'alternative-medicine', 'wellness-massage'),
]
