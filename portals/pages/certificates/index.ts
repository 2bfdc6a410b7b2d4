/** Papers that are shown, by their numbers; fetched when gone to. */
export { CertificatePage, CertificatesPage } from './page.tsx'
