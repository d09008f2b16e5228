import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";

export const LANGUAGES = [
  { code: "en", name: "English" },
  { code: "fr", name: "Français" },
] as const;

export type Language = (typeof LANGUAGES)[number]["code"];

const STORED_AS = "sixtwo-language";
const NAMESPACE = "translation";

/** Starts with the language of the last visit, or the browser's; English where a text is missing. */
export async function startI18n(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    resources: { en: { [NAMESPACE]: en } },
    interpolation: { escapeValue: false }, // React escapes
  });
  const wanted = localStorage.getItem(STORED_AS) ?? navigator.language.slice(0, 2);
  if (isLanguage(wanted) && wanted !== "en") await show(wanted);
}

/** Changes the language and remembers it. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED_AS, language);
  await show(language);
}

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language.code === code);
}

async function show(language: Language): Promise<void> {
  if (language === "fr" && !i18next.hasResourceBundle("fr", NAMESPACE)) {
    i18next.addResourceBundle("fr", NAMESPACE, (await import("./fr.ts")).fr);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
