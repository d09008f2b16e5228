import { createTheme, type MantineColorsTuple, rem } from "@mantine/core";

const petrol: MantineColorsTuple = [
  "#e9f4f6",
  "#d8e7ea",
  "#b1cfd6",
  "#86b4bf",
  "#629dab",
  "#4b8f9f",
  "#3d8798",
  "#2c7384",
  "#1d6475",
  "#045464",
];

// Slightly blue, so that the dark screen is the same product as the light one.
const dark: MantineColorsTuple = [
  "#d3d9dc",
  "#b3bcc1",
  "#8d989f",
  "#66727a",
  "#3f4a52",
  "#323c43",
  "#262f36",
  "#192127",
  "#141b20",
  "#0f1519",
];

/** The look of the whole application. */
export const theme = createTheme({
  primaryColor: "petrol",
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol, dark },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Code', 'Roboto Mono', Menlo, monospace",
  defaultRadius: "md",
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: rem(28), lineHeight: "1.25" },
      h2: { fontSize: rem(20), lineHeight: "1.35" },
      h3: { fontSize: rem(16), lineHeight: "1.45" },
    },
  },
  components: {
    Paper: { defaultProps: { radius: "lg" } },
    Badge: {
      defaultProps: { radius: "sm", variant: "light" },
      styles: { root: { textTransform: "none", fontWeight: 550 } },
    },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
    Modal: {
      defaultProps: { centered: true, radius: "lg" },
      styles: { title: { fontWeight: 600, fontSize: rem(17) } },
    },
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] },
    },
  },
});
