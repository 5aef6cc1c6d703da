import { type Words } from '../words';

const figures: Words['figures'] = {
  plot: 'رسم',
  table: 'أرقام',
  view: 'رسم أو أرقام',
  copy: 'انسخ كبيانات',
  copied: 'نُسخ بصيغة CSV.',
  notCopied: 'لم يسمح المتصفح بالنسخ.',
  drawing: 'جارٍ الرسم …',
};
export default figures;
