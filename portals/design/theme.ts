/** The tokens: paper, ink and the four roles of colour, light and dark, told to Mantine and to the style sheets. */
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
  fontSizes: { xs: '13px', sm: '15px', md: '17px', lg: '19px', xl: '22px' },
  respectReducedMotion: true,
  cursorType: 'pointer',
})

const light = {
  '--ink': '#12263A',
  '--soft': '#51647A',
  '--paper': '#FAFAF7',
  '--card': '#FFFFFF',
  '--line': '#DCE4E8',
  '--field-line': '#76889A',
  '--sky': '#0B6E93',
  '--sky-soft': '#E3F1F7',
  '--leaf': '#1B7F4E',
  '--leaf-soft': '#E3F3EA',
  '--leaf-fill': '#1B7F4E',
  '--leaf-text': '#17703F',
  '--sun': '#8A5A00',
  '--sun-soft': '#FFF1CF',
  '--sun-line': '#EBD08A',
  '--sun-fill': '#C98A00',
  '--clay': '#B23A22',
  '--clay-soft': '#FBE7E2',
  '--clay-fill': '#B23A22',
  '--dusk-fill': '#6B6FA8',
  '--on-fill': '#FFFFFF',
}

const dark: typeof light = {
  '--ink': '#E9EFF4',
  '--soft': '#A9B8C6',
  '--paper': '#0F1A26',
  '--card': '#162432',
  '--line': '#2B3C4D',
  '--field-line': '#7C8FA1',
  '--sky': '#6BB2CF',
  '--sky-soft': '#12384A',
  '--leaf': '#6FCB98',
  '--leaf-soft': '#153A28',
  '--leaf-fill': '#3FA573',
  '--leaf-text': '#6FCB98',
  '--sun': '#F0C05A',
  '--sun-soft': '#392B0B',
  '--sun-line': '#6B5219',
  '--sun-fill': '#D9A23A',
  '--clay': '#F39A84',
  '--clay-soft': '#431F17',
  '--clay-fill': '#E0735A',
  '--dusk-fill': '#9A9ED6',
  '--on-fill': '#0B1620',
}

const forMantine = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--soft)',
  '--mantine-color-error': 'var(--clay)',
  '--mantine-color-placeholder': 'var(--soft)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-border': 'var(--field-line)',
}

export const tokens: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...light, ...forMantine },
  dark: { ...dark, ...forMantine },
})
