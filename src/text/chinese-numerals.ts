/** A numeral of Chinese script: 二〇二五 and 二〇三五 are no more alike than 2025 and 2035. */
export const chineseNumeral = /[〇零一二三四五六七八九十百千万亿两廿卅]/u;
