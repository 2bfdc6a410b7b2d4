/** Files that people send: known by their content, made anew where they are images, looked through by a scanner. */
export { cleaned } from './clean.ts'
export { noScanner, type Scanner, testScanner } from './scanner.ts'
