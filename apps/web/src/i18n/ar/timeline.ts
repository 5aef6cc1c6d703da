import { type Words } from '../words';

const timeline: Words['timeline'] = {
  title: 'ما حدث، بترتيبه',
  lane: { claimed: 'المزعوم', official: 'ما قيل رسميًا', assay: 'ما جرى في Assay' },
  undated: 'التاريخ غير معروف',
  after: 'بعد المنشور بـ{{days}}',
  before: 'قبل المنشور بـ{{days}}',
  gap: 'بعد {{days}}',
  incident: 'يُزعم أنه حدث:',
  incidentUntil: 'يُزعم أنه حدث حتى {{until}}:',
  posted: 'نُشر على',
  discovered: 'اكتُشف عبر',
  captured: 'التُقط من',
  correction: 'تصحيح',
  superseded: 'حلّ محله غيره',
  otherClaim: '(من ادعاء ذي صلة)',
};
export default timeline;
