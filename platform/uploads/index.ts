/** Files that people send: known by their content, made anew where they are images, looked through by a scanner. */
export { lookAtScanner } from './clamd.ts'
export { cleaned } from './clean.ts'
export { type Scanner, type ScannerTrouble, scannerOf } from './scanner.ts'
