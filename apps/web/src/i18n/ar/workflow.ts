import { type Words } from '../words';

const workflow: Words['workflow'] = {
  state: {
    received: 'مستلَم',
    triage: 'فرز',
    watching: 'قيد المراقبة',
    in_review: 'قيد المراجعة',
    confirmed: 'مؤكَّد',
    partially_confirmed: 'مؤكَّد جزئيًا',
    disputed: 'متنازع عليه',
    unsubstantiated: 'بلا سند',
    dismissed: 'مرفوض',
    duplicate: 'مكرر',
  },
  relation: {
    supports: 'يدعم',
    narrows: 'يضيِّق',
    contradicts: 'يناقض',
    not_addressed: 'لم يُتناول',
  },
  stance: {
    confirms: 'يؤكد',
    acknowledges: 'يقرّ',
    investigating: 'يحقق',
    denies: 'ينفي',
    no_comment: 'لا تعليق',
  },
  match: {
    suggested: 'مقترحة',
    accepted: 'مقبولة',
    rejected: 'مرفوضة',
  },
  urgency: {
    statements: 'بيانات رسمية وُجدت: {{first}}',
    watched: 'الضحية تحت المتابعة',
    volume: 'حجم البيانات المدّعى',
    records: 'عدد السجلات المدّعى',
    impact: 'يُدّعى تأثير على التشغيل',
    evidence: 'يُعرض دليل',
    deadline: 'حُددت مهلة',
    actor: 'ثبت {{first}} من {{second}} من ادعاءات هذه الجهة السابقة',
    overdue: 'تجاوز المهلة المحددة للخدمة',
  },
  nothingYet: 'لم يُعثر على شيء بعد',
};
export default workflow;
