/** What is said outside the portal: that there is something, and of what kind. No sum, no name, no number, no link. */

import type { Text } from '#vocabulary/text.ts'
import type { InboxNotice } from '../contract.ts'

type Said = { readonly subject: Text; readonly text: Text }

const subjects: Readonly<Record<InboxNotice['leadsTo'], Text>> = {
  status: {
    kk: 'Кепіл: сақтандыруыңыз туралы хабарлама',
    ru: 'Кепіл: уведомление о Вашем страховании',
    en: 'Kepil: a notice about your insurance',
  },
  case: {
    kk: 'Кепіл: өтінішіңіз туралы хабарлама',
    ru: 'Кепіл: уведомление о Вашем обращении',
    en: 'Kepil: a notice about your case',
  },
  looks: {
    kk: 'Кепіл: дерегіңіз шұғыл жағдайда ашылды',
    ru: 'Кепіл: Ваши сведения открыли в неотложном случае',
    en: 'Kepil: your record was opened in an emergency',
  },
  acting: {
    kk: 'Кепіл: кімнің атынан кім әрекет ететіні өзгерді',
    ru: 'Кепіл: изменилось, кто за кого действует',
    en: 'Kepil: who acts for whom has changed',
  },
  wishes: {
    kk: 'Кепіл: хабарлама жіберілетін мекенжай өзгерді',
    ru: 'Кепіл: изменился адрес для уведомлений',
    en: 'Kepil: the address for notices has changed',
  },
}

const onward: Text = {
  kk: 'Толығын оқу үшін порталды өзіңіз ашып, кіріңіз де, «Хабарламалар» бетін қараңыз. Біз сілтеме жібермейміз, құпиясөз бен код сұрамаймыз.',
  ru: 'Чтобы прочесть, сами откройте портал, войдите и посмотрите страницу «Уведомления». Мы не присылаем ссылок и не спрашиваем паролей и кодов.',
  en: 'To read it, open the portal yourself, sign in and look at the page "Notices". We send no links and ask for no passwords or codes.',
}

export const saidOutside = (leadsTo: InboxNotice['leadsTo']): Said => ({
  subject: subjects[leadsTo],
  text: onward,
})
