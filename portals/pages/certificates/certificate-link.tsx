/** A paper of an answer, for whoever may have one. */
import { getCertificate } from '#insurance/status/contract'
import { addressOf } from '../../client/call.ts'
import { useMay } from '../../client/me.ts'
import { useLanguage, useSay } from '../../language.tsx'
import { text } from './text.ts'

export default function CertificateLink({ number }: { readonly number: string }) {
  const say = useSay()
  const { language } = useLanguage()
  const may = useMay()
  if (!may(getCertificate.access)) return null
  return (
    <a href={addressOf(getCertificate, { params: { number }, query: { lang: language } })} download>
      {say(text.asPaper)}
    </a>
  )
}
