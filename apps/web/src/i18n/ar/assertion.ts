import { type Words } from '../words';

const assertion: Words['assertion'] = {
  kind: {
    victim: 'الضحية',
    actor: 'الجهة المهدِّدة',
    third_party: 'طرف ثالث',
    data_volume: 'حجم البيانات',
    record_count: 'السجلات',
    file_count: 'الملفات',
    access_duration: 'مدة الوصول',
    access_method: 'طريقة الوصول',
    system: 'النظام',
    data_type: 'البيانات',
    data_sensitivity: 'الحساسية',
    impact: 'الأثر',
    authenticity: 'الصحة',
    incident_date: 'التاريخ',
    deadline: 'المهلة',
    price: 'السعر',
    evidence: 'الأدلة',
  },
  group: {
    who: 'مَن',
    amount: 'كم',
    access: 'كيف',
    content: 'ماذا',
    time: 'متى',
    terms: 'الشروط',
  },
  comparator: {
    '=': 'بالضبط',
    '>=': 'على الأقل',
    '<=': 'على الأكثر',
    '~': 'نحو',
  },
  not: 'ليس {{words}}',
  range: 'من {{from}} إلى {{to}}',
  noValue: 'لا قيمة مذكورة',
  legend: 'معاني الألوان',
  byPerson: 'بواسطة {{name}}',
  byRule: 'قرأته القاعدة {{rule}}',
};
export default assertion;
