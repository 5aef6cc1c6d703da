import { type Words } from '../words';

const gate: Words['gate'] = {
  logIn: 'تسجيل الدخول',
  email: 'البريد الإلكتروني',
  password: 'كلمة المرور',
  firstStart: 'التشغيل الأول؟ يعرض سجل Assay رابطًا يُستعمل مرة واحدة لإنشاء أول مدير.',
  setUp: 'أنشئ أول مدير',
  setUpOnce: 'يعمل هذا الرابط مرة واحدة. من يُنشأ هنا يستطيع إضافة الآخرين.',
  name: 'الاسم',
  passwordHint: '12 حرفًا على الأقل: بضع كلمات تكفي.',
  createAccount: 'أنشئ الحساب',
};
export default gate;
