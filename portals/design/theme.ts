/** The look told to Mantine: one face, sizes in rem, and the tokens of `tokens.css` under its own names. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const sky: MantineColorsTuple = [
  '#E3F1F7',
  '#C9E3EE',
  '#9CCBDF',
  '#6BB2CF',
  '#3F9ABF',
  '#1F86AF',
  '#0B6E93',
  '#095C7B',
  '#074B65',
  '#053A4F',
]

const face = "'Golos Text Variable', system-ui, sans-serif"

export const theme = createTheme({
  colors: { sky },
  primaryColor: 'sky',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  fontFamily: face,
  fontFamilyMonospace: face,
  headings: { fontFamily: face, fontWeight: '800' },
  defaultRadius: '10px',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  respectReducedMotion: true,
  cursorType: 'pointer',
})

const ofMantine = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-error': 'var(--clay)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-border': 'var(--field-line)',
}

/** Mantine's own names for what `tokens.css` names. */
export const forMantine: CSSVariablesResolver = () => ({
  variables: ofMantine,
  light: ofMantine,
  dark: ofMantine,
})
