import { type Words } from '../words';

const dossier: Words['dossier'] = {
  dossier: 'الملف',
  print: 'اطبع',
  printed: 'طُبع في {{at}}',
  claim: 'الادعاء',
  version: 'الإصدار {{version}}',
  verdict: 'الحكم',
  noVerdict: 'لم يصدر حكم حتى الآن.',
  superseded: 'حلّ محله غيره في {{at}}',
  cites: 'يستشهد بـ',
  suggested: 'يقترح Assay',
  claimedAndConfirmed: 'المزعوم والمؤكد',
  claimed: 'ما تزعمه الجهة المهدِّدة',
  confirmed: 'ما قالته المصادر الرسمية',
  post: 'المنشور',
  cut: 'أول {{shown}} حرف من {{all}}؛ يحتفظ Assay بالنص كاملًا.',
  statements: 'البيانات الرسمية',
  undated: 'غير معروف',
  score: 'الدرجة {{score}}',
  evidence: 'الأدلة',
  source: 'المصدر',
  posted: 'نُشر',
  discovered: 'اكتُشف',
  captured: 'التُقط',
  history: 'السجل',
};
export default dossier;
