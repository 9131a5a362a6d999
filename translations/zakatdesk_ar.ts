<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About zakatdesk</source>
        <translation>عن zakatdesk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Tells when zakat falls due, to the day, on what, how much and why.</source>
        <translation>يبيّن متى تستحق الزكاة، باليوم، وفي ماذا وكم ولماذا.</translation>
    </message>
    <message>
        <source>It computes what you choose and shows who holds each rule. It never issues a ruling.</source>
        <translation>يحسب ما تختاره ويبيّن من قال بكل قاعدة. ولا يُصدر فتوى أبدًا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار الثالث أو أحدث.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: your ledger stays on this computer.</source>
        <translation>لا يُرسل شيء إلى أي مكان: دفترك يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>= {amount}</source>
        <translation>= {amount}</translation>
    </message>
    <message>
        <source>This can be read in two ways. Choose one; it is remembered for this ledger.</source>
        <translation>يُقرأ هذا على وجهين. اختر أحدهما؛ سيُحفظ الاختيار لهذا الدفتر.</translation>
    </message>
    <message>
        <source>Is this what you mean? Choose it, or type the amount anew.</source>
        <translation>أهذا ما تقصده؟ اختره، أو اكتب المبلغ من جديد.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Show all {number}</source>
        <translation>عرض الكل: {number}</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message>
        <source>Making a backup…</source>
        <translation>يجري نسخ احتياطي…</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>فشل آخر نسخ احتياطي</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>آخر نسخة احتياطية: {moment}</translation>
    </message>
    <message>
        <source>No backup could be made: {why}</source>
        <translation>تعذر النسخ الاحتياطي: {why}</translation>
    </message>
    <message>
        <source>The last backup failed; the newest is of {moment}. {why}</source>
        <translation>فشل آخر نسخ احتياطي؛ أحدث نسخة من {moment}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is old: it is of {moment}, and lacks %n change(s).</source>
        <translation>
            <numerusform>أحدث نسخة احتياطية قديمة: من {moment}، ولا ينقصها شيء.</numerusform>
            <numerusform>أحدث نسخة احتياطية قديمة: من {moment}، وينقصها تغيير واحد.</numerusform>
            <numerusform>أحدث نسخة احتياطية قديمة: من {moment}، وينقصها تغييران.</numerusform>
            <numerusform>أحدث نسخة احتياطية قديمة: من {moment}، وتنقصها %Ln تغييرات.</numerusform>
            <numerusform>أحدث نسخة احتياطية قديمة: من {moment}، وينقصها %Ln تغييرًا.</numerusform>
            <numerusform>أحدث نسخة احتياطية قديمة: من {moment}، وينقصها %Ln تغييرًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Made by itself: when a ledger is opened, every hour while it changes, before what is risky, and when it is closed. Each copy is checked whole. Kept are {few} of today, and one for each of {days} days, {weeks} weeks, {months} months, every year and every closed year.</source>
        <translation>تُصنع تلقائيًا: عند فتح الدفتر، وكل ساعة ما دام يتغيّر، وقبل كل ما فيه خطر، وعند إغلاقه. تُفحص كل نسخة كاملة. تُحفظ {few} نسخ من اليوم، ونسخة لكل يوم من {days} أيام، ولكل أسبوع من {weeks} أسابيع، ولكل شهر من {months} شهرًا، ولكل سنة وكل سنة مقفلة.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>ما ينقصها</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>أ&amp;غلق</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>ا&amp;نسخ الآن</translation>
    </message>
    <message>
        <source>Copy to a &amp;folder…</source>
        <translation>انسخ إلى مج&amp;لد…</translation>
    </message>
    <message>
        <source>&amp;Look at this copy…</source>
        <translation>ا&amp;نظر في هذه النسخة…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>بقدر ما تحتاج</translation>
    </message>
    <message>
        <source>Room for the backups of one ledger</source>
        <translation>المساحة للنسخ الاحتياطية لدفتر واحد</translation>
    </message>
    <message>
        <source>&amp;Room for the backups of one ledger</source>
        <translation>ال&amp;مساحة للنسخ الاحتياطية لدفتر واحد</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>مكانها {folder}</translation>
    </message>
    <message numerus="yes">
        <source>the last %n change(s)</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>آخر تغيير</numerusform>
            <numerusform>آخر تغييرين</numerusform>
            <numerusform>آخر %Ln تغييرات</numerusform>
            <numerusform>آخر %Ln تغييرًا</numerusform>
            <numerusform>آخر %Ln تغييرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>for good: a year was closed</source>
        <translation>دائمًا: أُقفلت سنة</translation>
    </message>
    <message>
        <source>Made {when}; lacks {what}; {size}</source>
        <translation>صُنعت {when}؛ ينقصها {what}؛ {size}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>‏{number} م.ب</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>What the change did</source>
        <translation>ما فعله التغيير</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fact(s)</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواقعة أخرى</numerusform>
            <numerusform>وواقعتان أخريان</numerusform>
            <numerusform>و%Ln وقائع أخرى</numerusform>
            <numerusform>و%Ln واقعة أخرى</numerusform>
            <numerusform>و%Ln واقعة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>حفظ صورةً</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>أي رسم</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>متى تستحق</translation>
    </message>
    <message>
        <source>Wealth and nisab</source>
        <translation>المال والنصاب</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>المستحق والمدفوع</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>من السنة</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>إلى السنة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>يجري الرسم…</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>أضف بندًا</translation>
    </message>
</context>
<context>
    <name>ChartsWing</name>
    <message>
        <source>Pictures (*{png} *{svg})</source>
        <translation>صور (*{png} *{svg})</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>حفظ الرسم صورةً</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>كُتب في {path}</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Every price, day and sum that the ledger needs is there.</source>
        <translation>لا شيء يحتاج إلى انتباهك. كل سعر ويوم ومبلغ يحتاجه الدفتر موجود.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>ما وجدته الفحوص</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New ledger…</source>
        <translation>دفتر &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>&amp;فتح دفتر…</translation>
    </message>
    <message>
        <source>Open the &amp;example family</source>
        <translation>فتح &amp;مثال العائلة</translation>
    </message>
    <message>
        <source>&amp;Import an open form…</source>
        <translation>ا&amp;ستيراد صيغة مفتوحة…</translation>
    </message>
    <message>
        <source>E&amp;xport as an open form…</source>
        <translation>&amp;تصدير بصيغة مفتوحة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Add a &amp;holding…</source>
        <translation>إضافة &amp;بند…</translation>
    </message>
    <message>
        <source>&amp;Edit the holding…</source>
        <translation>&amp;تعديل البند…</translation>
    </message>
    <message>
        <source>Re&amp;move the holding</source>
        <translation>&amp;حذف البند</translation>
    </message>
    <message>
        <source>Add an e&amp;ntry</source>
        <translation>إضافة &amp;قيد</translation>
    </message>
    <message>
        <source>Add a &amp;price…</source>
        <translation>إضافة &amp;سعر…</translation>
    </message>
    <message>
        <source>Add a per&amp;son…</source>
        <translation>إضافة ش&amp;خص…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بح&amp;ث</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ال&amp;رئيسية</translation>
    </message>
    <message>
        <source>H&amp;oldings</source>
        <translation>ال&amp;بنود</translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation>الأ&amp;سعار</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;لماذا؟</translation>
    </message>
    <message>
        <source>When a &amp;month began…</source>
        <translation>متى بدأ ال&amp;شهر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About zakatdesk</source>
        <translation>&amp;عن zakatdesk</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>ال&amp;فحوص</translation>
    </message>
    <message>
        <source>Pa&amp;y zakat…</source>
        <translation>&amp;دفع الزكاة…</translation>
    </message>
    <message>
        <source>Edit the pa&amp;yment…</source>
        <translation>تعديل الد&amp;فعة…</translation>
    </message>
    <message>
        <source>Remove the paymen&amp;t</source>
        <translation>&amp;حذف الدفعة</translation>
    </message>
    <message>
        <source>Edit the pri&amp;ce…</source>
        <translation>تعديل الس&amp;عر…</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>حذف السعر</translation>
    </message>
    <message>
        <source>Paste &amp;several prices…</source>
        <translation>لصق &amp;عدة أسعار…</translation>
    </message>
    <message>
        <source>Pa&amp;yments</source>
        <translation>ال&amp;دفعات</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>ما&amp;ذا لو…</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>الرسوم ال&amp;بيانية</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>عرض ك&amp;جدول</translation>
    </message>
    <message>
        <source>Cop&amp;y the chart</source>
        <translation>نس&amp;خ الرسم</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;حفظ الرسم صورةً…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;حفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Forget a person for good…</source>
        <translation>ن&amp;سيان شخص نهائيًا…</translation>
    </message>
    <message>
        <source>Zakat s&amp;tatement…</source>
        <translation>&amp;كشف الزكاة…</translation>
    </message>
    <message>
        <source>Zakat &amp;years</source>
        <translation>سنوات ال&amp;زكاة</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>&amp;ورقة الاسترجاع…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Who and what</source>
        <translation>لمن وعلى ماذا</translation>
    </message>
    <message>
        <source>Under the first rules</source>
        <translation>بالقواعد الأولى</translation>
    </message>
    <message>
        <source>Under the others</source>
        <translation>بالقواعد الأخرى</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Nothing falls due under either.</source>
        <translation>لا شيء مستحق بهذه ولا بتلك.</translation>
    </message>
    <message>
        <source>Due by today: {left} against {right}. Expected in the coming lunar year: {next_left} against {next_right}.</source>
        <translation>المستحق حتى اليوم: {left} مقابل {right}. المتوقع في السنة القمرية القادمة: {next_left} مقابل {next_right}.</translation>
    </message>
    <message>
        <source>{what}, closed</source>
        <translation>‏{what}، مقفل</translation>
    </message>
    <message>
        <source>{what}, expected</source>
        <translation>‏{what}، متوقع</translation>
    </message>
    <message>
        <source>{who}, {what}: {left} against {right}, difference {difference}</source>
        <translation>‏{who}، {what}: {left} مقابل {right}، الفرق {difference}</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معلوم بعد</translation>
    </message>
    <message>
        <source>The price of {what} is missing, so one side may lack sums.</source>
        <translation>سعر {what} غير مدخل، فقد تنقص مبالغ في أحد الجانبين.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>A copy of this ledger</source>
        <translation>نسخة من هذا الدفتر</translation>
    </message>
    <message>
        <source>“{name}” lies beside this ledger, named as {program} names a copy when two computers saved at once.</source>
        <translation>بجانب هذا الدفتر الملف «{name}»، واسمه كما تسمي {program} نسخةً حين يحفظ حاسوبان معًا.</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>في النسخة فقط</translation>
    </message>
    <message>
        <source>Only in this ledger</source>
        <translation>في هذا الدفتر فقط</translation>
    </message>
    <message>
        <source>&amp;Look at this copy…</source>
        <translation>ا&amp;نظر في هذه النسخة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>أ&amp;غلق</translation>
    </message>
    <message>
        <source>Everything in it is in this ledger too. You can delete the copy.</source>
        <translation>كل ما فيها موجود في هذا الدفتر أيضًا. يمكنك حذف النسخة.</translation>
    </message>
    <message>
        <source>It has everything that is here, and more. Look at it; from there it can take this ledger&apos;s place.</source>
        <translation>فيها كل ما هنا وزيادة. انظر فيها؛ ومن هناك يمكن أن تحل محل هذا الدفتر.</translation>
    </message>
    <message>
        <source>Both have something that the other lacks, and nothing is merged by itself. Enter here what is missing, then move the copy away.</source>
        <translation>في كل منهما ما ليس في الآخر، ولا يُدمج شيء تلقائيًا. أدخل هنا ما ينقص، ثم انقل النسخة من هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: %n change(s)</source>
        <translation>
            <numerusform>‏{heading}: لا تغيير</numerusform>
            <numerusform>‏{heading}: تغيير واحد</numerusform>
            <numerusform>‏{heading}: تغييران</numerusform>
            <numerusform>‏{heading}: %Ln تغييرات</numerusform>
            <numerusform>‏{heading}: %Ln تغييرًا</numerusform>
            <numerusform>‏{heading}: %Ln تغييرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose from a month</source>
        <translation>اختر من الشهر</translation>
    </message>
    <message>
        <source>After suns&amp;et: it counts as the next day</source>
        <translation>بعد الغ&amp;روب: يُحسب من اليوم التالي</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>أدخل اليوم.</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>‏{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Today: {weekday}, {day}</source>
        <translation>اليوم: {weekday} {day}</translation>
    </message>
    <message>
        <source>Umm al-Qura calendar</source>
        <translation>تقويم أم القرى</translation>
    </message>
    <message>
        <source>Umm al-Qura calendar, with announced months</source>
        <translation>تقويم أم القرى، مع شهور معلنة</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Question</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Alone it changes</source>
        <translation>أثره وحده</translation>
    </message>
    <message>
        <source>Each answer is tried alone; one moment…</source>
        <translation>يُجرَّب كل جواب وحده؛ لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Both sides answer every question alike.</source>
        <translation>الجانبان يجيبان عن كل مسألة بالجواب نفسه.</translation>
    </message>
    <message>
        <source>Questions answered otherwise: {all}. Alone change something here: {deciding}. Open one to see who holds what.</source>
        <translation>المسائل التي اختلف جوابها: {all}. ما يغيّر منها وحده شيئًا هنا: {deciding}. افتح مسألة لترى من قال بماذا.</translation>
    </message>
    <message>
        <source>First: {answer}</source>
        <translation>الأولى: {answer}</translation>
    </message>
    <message>
        <source>Other: {answer}</source>
        <translation>الأخرى: {answer}</translation>
    </message>
    <message>
        <source>not alone</source>
        <translation>ليس وحده</translation>
    </message>
    <message>
        <source>days or kinds</source>
        <translation>أيام أو أعيان</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
</context>
<context>
    <name>EditedRows</name>
    <message>
        <source>This can be read in two ways. Choose one; it is remembered for this ledger.</source>
        <translation>يُقرأ هذا على وجهين. اختر أحدهما؛ سيُحفظ الاختيار لهذا الدفتر.</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Open form (*{suffix})</source>
        <translation>صيغة مفتوحة (*{suffix})</translation>
    </message>
    <message>
        <source>Import an open form</source>
        <translation>استيراد صيغة مفتوحة</translation>
    </message>
    <message>
        <source>Export as an open form</source>
        <translation>تصدير بصيغة مفتوحة</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>كُتب في {path}</translation>
    </message>
</context>
<context>
    <name>ExplanationSheet</name>
    <message>
        <source>About this rule</source>
        <translation>عن هذه القاعدة</translation>
    </message>
    <message>
        <source>Ask your scholar or local authority; zakatdesk only computes what you choose.</source>
        <translation>اسأل عالمك أو الجهة المحلية؛ zakatdesk يحسب ما تختاره فقط.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>In force: {answer}</source>
        <translation>المتبع: {answer}</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>This is a copy from {moment}; nothing here can be changed.</source>
        <translation>هذه نسخة من {moment}؛ لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>استعد هذه النسخة…</translation>
    </message>
    <message>
        <source>Back to my ledger</source>
        <translation>عودة إلى دفتري</translation>
    </message>
    <message>
        <source>{path} is no longer there: it was moved, renamed, replaced or deleted. Everything is still here, but a change can only be saved elsewhere.</source>
        <translation>لم يعد {path} هناك: نُقل أو غُيّر اسمه أو استُبدل أو حُذف. كل شيء ما زال هنا، لكن لا يُحفظ تغيير إلا في مكان آخر.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>احفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Example – nothing here is yours</source>
        <translation>مثال – لا شيء هنا لك</translation>
    </message>
    <message>
        <source>Begin my own ledger</source>
        <translation>ابدأ دفتري</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; changes cannot be saved.</source>
        <translation>هذا الدفتر مفتوح للقراءة فقط؛ لا يمكن حفظ التغييرات.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>احفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>The ledger goes on in {path}</source>
        <translation>يستمر الدفتر في {path}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>A sum is wrong or not known</source>
        <translation>مبلغ غير صحيح أو غير معلوم</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للاطلاع</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>‏{fix}: {finding}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to zakatdesk</source>
        <translation>مرحبًا بك في zakatdesk</translation>
    </message>
    <message>
        <source>S&amp;kip: look at the example family</source>
        <translation>ت&amp;خطَّ: اطّلع على مثال العائلة</translation>
    </message>
    <message>
        <source>Open a &amp;ledger I have</source>
        <translation>افتح &amp;دفترًا لديّ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Language and digits</source>
        <translation>اللغة والأرقام</translation>
    </message>
    <message>
        <source>Whose zakat?</source>
        <translation>زكاة من؟</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message>
        <source>Add my first &amp;holding</source>
        <translation>أضف أول &amp;بند</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget a person for good</source>
        <translation>نسيان شخص نهائيًا</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Type the name, to be sure</source>
        <translation>اكتب الاسم للت&amp;أكد</translation>
    </message>
    <message>
        <source>&amp;List the backups…</source>
        <translation>&amp;عرض النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>انسَ ن&amp;هائيًا</translation>
    </message>
    <message>
        <source>No backup of this ledger has the person.</source>
        <translation>لا نسخة احتياطية من هذا الدفتر فيها هذا الشخص.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made earlier still have the person; delete them yourself.</source>
        <translation>
            <numerusform>لا نسخة احتياطية أقدم فيها الشخص.</numerusform>
            <numerusform>نسخة احتياطية واحدة أقدم ما زال فيها الشخص؛ احذفها بنفسك.</numerusform>
            <numerusform>نسختان احتياطيتان أقدم ما زال فيهما الشخص؛ احذفهما بنفسك.</numerusform>
            <numerusform>%Ln نسخ احتياطية أقدم ما زال فيها الشخص؛ احذفها بنفسك.</numerusform>
            <numerusform>%Ln نسخة احتياطية أقدم ما زال فيها الشخص؛ احذفها بنفسك.</numerusform>
            <numerusform>%Ln نسخة احتياطية أقدم ما زال فيها الشخص؛ احذفها بنفسك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person, with all holdings, entries and payments, is taken out of the ledger and out of its history. This cannot be undone, nor can anything that was done before it.</source>
        <translation>يُخرج الشخص بكل بنوده وقيوده ودفعاته من الدفتر ومن سجله. لا تراجع عن هذا، ولا عن شيء فُعل قبله.</translation>
    </message>
    <message>
        <source>{backups} So do files that were exported, copied or printed earlier: zakatdesk does not know where they are.</source>
        <translation>‏{backups} وكذلك ما صُدّر أو نُسخ أو طُبع من قبل: لا يعلم zakatdesk أين هو.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>M&amp;ore</source>
        <translation>الم&amp;زيد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Left without saving. What you typed is still there.</source>
        <translation>تُركت بلا حفظ. ما كتبته ما زال موجودًا.</translation>
    </message>
</context>
<context>
    <name>HistoryChecking</name>
    <message>
        <source>The history was checked: every change is as it was written.</source>
        <translation>فُحص السجل: كل تغيير كما كُتب.</translation>
    </message>
    <message>
        <source>Change {number} of the history is not as it was written: something outside zakatdesk changed this file. The figures do not depend on it. Copy the file to a safe place, and look at the backups from before.</source>
        <translation>التغيير {number} في السجل ليس كما كُتب: غيّر شيءٌ خارج zakatdesk هذا الملف. الأرقام لا تعتمد عليه. انسخ الملف إلى مكان آمن، وانظر في النسخ الاحتياطية التي قبله.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>أي قائمة</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>المحذوف حديثًا</translation>
    </message>
    <message>
        <source>Nothing that was removed is still gone.</source>
        <translation>لم يبقَ شيء محذوف.</translation>
    </message>
    <message>
        <source>No change fits what you look for.</source>
        <translation>لا تغيير يوافق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Changes of which person</source>
        <translation>تغييرات أي شخص</translation>
    </message>
    <message>
        <source>Changes of which holding</source>
        <translation>تغييرات أي بند</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Every holding</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>أظهر تغييرات أقدم</translation>
    </message>
    <message>
        <source>{what}, {when}, {who}</source>
        <translation>‏{what}، {when}، {who}</translation>
    </message>
</context>
<context>
    <name>HoldingDialog</name>
    <message>
        <source>Add a holding</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>Edit a holding</source>
        <translation>تعديل بند</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>حفظ وال&amp;تالي</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>وحدة الوزن</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>Owned s&amp;ince</source>
        <translation>مملوك من&amp;ذ</translation>
    </message>
    <message>
        <source>Part that is owned</source>
        <translation>النصيب المملوك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>HoldingsPage</name>
    <message>
        <source>Holdings</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Find a holding</source>
        <translation>ابحث عن بند</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Begin with what is easiest: cash, a bank account, gold.</source>
        <translation>لم يُسجل شيء بعد. ابدأ بالأسهل: النقد أو حساب بنكي أو الذهب.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Hawl since</source>
        <translation>الحول منذ</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق القادم</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>أضف قيدًا</translation>
    </message>
    <message>
        <source>Choose a holding</source>
        <translation>اختر بندًا</translation>
    </message>
    <message>
        <source>{name}, {kind}, {amount}, worth {worth}</source>
        <translation>‏{name}، {kind}، {amount}، قيمته {worth}</translation>
    </message>
    <message>
        <source>{holding}, next due {day}</source>
        <translation>‏{holding}، الاستحقاق القادم {day}</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>ينقصه سعر</translation>
    </message>
    <message>
        <source>without what needs a price</source>
        <translation>دون ما ينقصه سعر</translation>
    </message>
    <message>
        <source>{person}: {total} in all</source>
        <translation>‏{person}: المجموع {total}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>Look at the example family first</source>
        <translation>اطّلع أولًا على مثال العائلة</translation>
    </message>
    <message>
        <source>Add what you own, and zakatdesk tells you the day, the sum and the reason.</source>
        <translation>أضف ما تملك، ويخبرك zakatdesk باليوم والمبلغ والسبب.</translation>
    </message>
    <message>
        <source>Add my first holding</source>
        <translation>أضف أول بند</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>لا شيء مستحق في الثلاثين يومًا القادمة.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>القادم</translation>
    </message>
    <message>
        <source>No hawl is running.</source>
        <translation>لا حول جارٍ.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما هو مستحق</translation>
    </message>
    <message>
        <source>Nothing is owed today.</source>
        <translation>لا شيء عليك اليوم.</translation>
    </message>
    <message>
        <source>To pay today: {sums}</source>
        <translation>المطلوب دفعه اليوم: {sums}</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>ملف الدفتر</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>“{name}” beside this ledger is a copy of it with other changes.</source>
        <translation>الملف «{name}» بجانب هذا الدفتر نسخة منه فيها تغييرات أخرى.</translation>
    </message>
    <message>
        <source>“{name}” beside this ledger is an older copy of it.</source>
        <translation>الملف «{name}» بجانب هذا الدفتر نسخة أقدم منه.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>The last change was written on {moment}, which has not come yet. Set the clock of this computer right. Until then changes keep their order, and no backup is let go.</source>
        <translation>كُتب آخر تغيير في {moment}، ولم يأتِ ذلك بعد. اضبط ساعة هذا الحاسوب. حتى ذلك تبقى التغييرات بترتيبها، ولا تُحذف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program saved this ledger; what it changed is shown now.</source>
        <translation>حفظ برنامج آخر هذا الدفتر؛ ما غيّره معروض الآن.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message>
        <source>What follows</source>
        <translation>ما يترتب</translation>
    </message>
    <message>
        <source>Type an amount and a day, and see here what follows.</source>
        <translation>اكتب مبلغًا ويومًا، وسترى هنا ما يترتب.</translation>
    </message>
    <message>
        <source>Worth {amount}.</source>
        <translation>القيمة {amount}.</translation>
    </message>
    <message>
        <source>The price of {what} is needed to compare it with nisab.</source>
        <translation>يلزم سعر {what} للمقارنة بالنصاب.</translation>
    </message>
    <message>
        <source>Above nisab.</source>
        <translation>فوق النصاب.</translation>
    </message>
    <message>
        <source>No hawl runs for it now.</source>
        <translation>لا حول جارٍ له الآن.</translation>
    </message>
    <message>
        <source>Its hawl closes on {day}.</source>
        <translation>يتم حوله يوم {day}.</translation>
    </message>
    <message>
        <source>Zakat expected {amount} on {day}.</source>
        <translation>الزكاة المتوقعة {amount} يوم {day}.</translation>
    </message>
    <message>
        <source>With everything counted together: {amount}.</source>
        <translation>مع حساب كل الأموال معًا: {amount}.</translation>
    </message>
    <message>
        <source>To pay for days gone by: {amount}.</source>
        <translation>المطلوب عن أيام مضت: {amount}.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locked, because nothing was typed for a while.</source>
        <translation>قُفل الدفتر لأن أحدًا لم يكتب شيئًا منذ مدة.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>قُفل الدفتر مع قفل الشاشة.</translation>
    </message>
    <message>
        <source>Locked, because the computer went to sleep.</source>
        <translation>قُفل الدفتر لأن الحاسوب دخل في وضع السكون.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>الدفتر مقفل.</translation>
    </message>
    <message>
        <source>This ledger opens with its passphrase.</source>
        <translation>يُفتح هذا الدفتر بعبارة مروره.</translation>
    </message>
    <message>
        <source>What you had begun is still there.</source>
        <translation>وما بدأت بكتابته ما زال محفوظًا.</translation>
    </message>
    <message>
        <source>The ledger and its backups open with the passphrase only.</source>
        <translation>صار الدفتر ونسخه الاحتياطية لا تُفتح إلا بعبارة المرور.</translation>
    </message>
    <message>
        <source>The ledger and its backups open without a passphrase.</source>
        <translation>صار الدفتر ونسخه الاحتياطية تُفتح دون عبارة مرور.</translation>
    </message>
    <message>
        <source>Ledgers (*{suffix})</source>
        <translation>الدفاتر (*{suffix})</translation>
    </message>
    <message>
        <source>Where to keep the copy for recovery</source>
        <translation>مكان حفظ نسخة الاسترجاع</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Calendar in use</source>
        <translation>التقويم المستعمل</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>الأر&amp;قام</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>What was just done</source>
        <translation>ما تم الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>When a month began</source>
        <translation>متى بدأ الشهر</translation>
    </message>
    <message>
        <source>Due days follow the Umm al-Qura calendar. Where a month was announced for another day, write it down here.</source>
        <translation>أيام الاستحقاق بتقويم أم القرى. إذا أُعلن الشهر في يوم آخر فسجّله هنا.</translation>
    </message>
    <message>
        <source>Hijri year</source>
        <translation>السنة الهجرية</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>ال&amp;شهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>&amp;Began on</source>
        <translation>&amp;بدأ يوم</translation>
    </message>
    <message>
        <source>&amp;Announced by</source>
        <translation>أ&amp;علنته</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Swap calendars</source>
        <translation>&amp;بدّل التقويمين</translation>
    </message>
</context>
<context>
    <name>MonthlyField</name>
    <message>
        <source>Each part</source>
        <translation>كل قسط</translation>
    </message>
    <message>
        <source>How many parts</source>
        <translation>عدد الأقساط</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>أولها يوم</translation>
    </message>
</context>
<context>
    <name>NewPlaces</name>
    <message>
        <source>Ledgers (*{suffix})</source>
        <translation>دفاتر (*{suffix})</translation>
    </message>
    <message>
        <source>Where to keep the ledger</source>
        <translation>مكان حفظ الدفتر</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>Look at the example family first</source>
        <translation>اطّلع أولًا على مثال العائلة</translation>
    </message>
    <message>
        <source>Begin a ledger</source>
        <translation>ابدأ دفترًا</translation>
    </message>
    <message>
        <source>No ledger is open.</source>
        <translation>لا دفتر مفتوحًا.</translation>
    </message>
    <message>
        <source>Ledgers (*{suffix})</source>
        <translation>دفاتر (*{suffix})</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>فتح دفتر</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;افتح القفل…</translation>
    </message>
</context>
<context>
    <name>OpeningTrouble</name>
    <message>
        <source>This ledger is open elsewhere</source>
        <translation>هذا الدفتر مفتوح في مكان آخر</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>افتح لل&amp;قراءة فقط</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;حاول ثانية</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>This ledger cannot be opened</source>
        <translation>لا يمكن فتح هذا الدفتر</translation>
    </message>
    <message>
        <source>Show the &amp;backups…</source>
        <translation>أظهر ال&amp;نسخ الاحتياطية…</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>Ask your scholar or local authority; zakatdesk only computes what you choose.</source>
        <translation>اسأل أهل العلم أو جهة الإفتاء في بلدك؛ zakatdesk يحسب ما تختاره فقط.</translation>
    </message>
    <message>
        <source>{holders} This is the answer of the chosen set of rules.</source>
        <translation>‏{holders}؛ وهذا جواب مجموعة القواعد المختارة.</translation>
    </message>
    <message>
        <source>Sources and worked cases…</source>
        <translation>المصادر والأمثلة المحسوبة…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>What follows</source>
        <translation>ما يترتب</translation>
    </message>
    <message>
        <source>Type an amount and a day, and see here what it settles.</source>
        <translation>اكتب مبلغًا ويومًا، وستُظهر لك هذه السطور ما يسدده.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the statement</source>
        <translation>صفحات الكشف</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>صفحة {number}</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Oldest first again</source>
        <translation>الأقدم أولًا من جديد</translation>
    </message>
    <message>
        <source>Part for {what}</source>
        <translation>الجزء الخاص بـ: {what}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>عبارة مرور أخرى</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>دون عبارة مرور</translation>
    </message>
    <message>
        <source>&amp;Passphrase now</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;From now on</source>
        <translation>&amp;من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>عبارة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>مرة &amp;أخرى</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing is typed for</source>
        <translation>ا&amp;قفل إن لم يُكتب شيء مدة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>A lost passphrase is a lost ledger: nobody can open it without, nor its backups. Print a recovery sheet and keep it where only your family finds it.</source>
        <translation>ضياع عبارة المرور ضياع للدفتر: لا يستطيع أحد فتحه بدونها ولا فتح نسخه الاحتياطية. اطبع ورقة استرجاع واحفظها حيث لا يجدها إلا أهلك.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file or a backup can read it then.</source>
        <translation>عندئذ يستطيع قراءته كل من يصل إلى الملف أو إلى نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>أ&amp;زل عبارة المرور</translation>
    </message>
    <message>
        <source>The ledger and its backups here are written anew under the new passphrase.</source>
        <translation>يُكتب الدفتر ونسخه الاحتياطية هنا من جديد بعبارة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>غيّ&amp;ر عبارة المرور</translation>
    </message>
    <message>
        <source>The ledger and its backups here are encrypted; they open with the passphrase only. Copies that you made elsewhere stay readable.</source>
        <translation>يُشفَّر الدفتر ونسخه الاحتياطية هنا فلا تُفتح إلا بعبارة المرور. أما النسخ التي حفظتها في أماكن أخرى فتبقى مقروءة.</translation>
    </message>
    <message>
        <source>Pro&amp;tect the ledger</source>
        <translation>ا&amp;حمِ الدفتر</translation>
    </message>
    <message>
        <source>Weak: a computer guesses it. Take four or more words that nobody would put together.</source>
        <translation>ضعيفة: يخمّنها الحاسوب. اختر أربع كلمات أو أكثر لا يجمعها أحد معًا.</translation>
    </message>
    <message>
        <source>Fair: enough against somebody who finds the file. Some more words make it strong.</source>
        <translation>مقبولة: تكفي في وجه من يجد الملف. بضع كلمات أخرى تجعلها قوية.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>This passphrase does not fit.</source>
        <translation>عبارة المرور هذه لا تفتح الدفتر.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>تجري الكتابة والفحص…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what was typed</source>
        <translation>أظهر ما كُتب</translation>
    </message>
</context>
<context>
    <name>PastePrices</name>
    <message>
        <source>Paste several prices</source>
        <translation>لصق عدة أسعار</translation>
    </message>
    <message>
        <source>such as the dealer or the newspaper</source>
        <translation>مثل التاجر أو الصحيفة</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Copy two columns from a spreadsheet, the day and the price, and paste them here.</source>
        <translation>انسخ عمودين من جدول حسابات، اليوم والسعر، وألصقهما هنا.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>الصن&amp;ف</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>الرم&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>For &amp;one</source>
        <translation>&amp;لكل</translation>
    </message>
    <message>
        <source>P&amp;ublished by</source>
        <translation>أ&amp;علنته</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>A &amp;third column is</source>
        <translation>العمود ال&amp;ثالث هو</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>الصفوف الملصقة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>المفهوم منه</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>ما فُهم من كل سطر</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) will be added.</source>
        <translation>
            <numerusform>لن يضاف أي سعر.</numerusform>
            <numerusform>سيضاف سعر واحد.</numerusform>
            <numerusform>سيضاف سعران.</numerusform>
            <numerusform>ستضاف %n أسعار.</numerusform>
            <numerusform>سيضاف %n سعرًا.</numerusform>
            <numerusform>سيضاف %n سعر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>لا شيء منها موجود من قبل.</numerusform>
            <numerusform>واحد منها موجود من قبل.</numerusform>
            <numerusform>اثنان منها موجودان من قبل.</numerusform>
            <numerusform>%n منها موجودة من قبل.</numerusform>
            <numerusform>%n منها موجودة من قبل.</numerusform>
            <numerusform>%n منها موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read yet.</source>
        <translation>
            <numerusform>كل السطور مقروءة.</numerusform>
            <numerusform>سطر واحد لا يُقرأ بعد.</numerusform>
            <numerusform>سطران لا يُقرآن بعد.</numerusform>
            <numerusform>%n أسطر لا تُقرأ بعد.</numerusform>
            <numerusform>%n سطرًا لا يُقرأ بعد.</numerusform>
            <numerusform>%n سطر لا يُقرأ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some prices can be read in two ways; choose one, it holds for all of them:</source>
        <translation>بعض الأسعار يُقرأ على وجهين؛ اختر أحدهما فيسري عليها كلها:</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>السطر {line}: {said}</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>سيضاف</translation>
    </message>
    <message>
        <source>Will be added; its day lies ahead</source>
        <translation>سيضاف، ويومه لم يأت بعد</translation>
    </message>
    <message>
        <source>Counts in place of the one of that day</source>
        <translation>يحل محل سعر ذلك اليوم</translation>
    </message>
    <message>
        <source>A later row of this day counts</source>
        <translation>المعتبر صف لاحق لليوم نفسه</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>يُقرأ على وجهين</translation>
    </message>
    <message numerus="yes">
        <source>Added %n price(s) of {what}.</source>
        <translation>
            <numerusform>لم يُضف أي سعر: {what}.</numerusform>
            <numerusform>أُضيف سعر واحد: {what}.</numerusform>
            <numerusform>أُضيف سعران: {what}.</numerusform>
            <numerusform>أُضيفت %n أسعار: {what}.</numerusform>
            <numerusform>أُضيف %n سعرًا: {what}.</numerusform>
            <numerusform>أُضيف %n سعر: {what}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>Pay zakat</source>
        <translation>دفع الزكاة</translation>
    </message>
    <message>
        <source>Edit a payment</source>
        <translation>تعديل دفعة</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>such as: paid then, and forgotten here</source>
        <translation>مثل: دُفعت حينها ولم تُكتب هنا</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>ما يُعطى</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>الم&amp;ستحق</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>المصر&amp;ف</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>يذهب &amp;إلى</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملا&amp;حظة</translation>
    </message>
    <message>
        <source>From outside this ledger</source>
        <translation>من خارج هذا الدفتر</translation>
    </message>
    <message>
        <source>More than is there: it would stand at {amount}.</source>
        <translation>أكثر مما فيه: سيصبح رصيده {amount}.</translation>
    </message>
    <message>
        <source>Leaves {amount} there.</source>
        <translation>يبقى فيه {amount}.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} on or before this day; add it under Prices.</source>
        <translation>لا يوجد سعر صرف لعملة {currency} في هذا اليوم أو قبله؛ أضفه في صفحة الأسعار.</translation>
    </message>
    <message>
        <source>= {amount}, at {rate} for one {currency} ({day})</source>
        <translation>= {amount}، بسعر {rate} لكل {currency} ({day})</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Whose payments</source>
        <translation>دفعات من</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Hijri year</source>
        <translation>السنة الهجرية</translation>
    </message>
    <message>
        <source>Pay zakat</source>
        <translation>ادفع الزكاة</translation>
    </message>
    <message>
        <source>No payment is written down yet. Pay all of it or a part, also in advance; it goes to the oldest first.</source>
        <translation>لم تُكتب أي دفعة بعد. ادفع الزكاة كلها أو جزءًا منها، ولو تعجيلًا؛ ويُسدد الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>ما سُدد</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من بند</translation>
    </message>
    <message>
        <source>No payment of this person in this year.</source>
        <translation>لا دفعات لهذا الشخص في هذه السنة.</translation>
    </message>
    <message>
        <source>Category of recipients</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>مجموع ما أُعطي</translation>
    </message>
    <message>
        <source>Given in each year</source>
        <translation>ما أُعطي في كل سنة</translation>
    </message>
    <message>
        <source>{year} AH</source>
        <translation>‏{year} هـ</translation>
    </message>
    <message>
        <source>{first} and more</source>
        <translation>‏{first} وغيرها</translation>
    </message>
    <message>
        <source>Correction of a closed year</source>
        <translation>تصحيح لسنة مقفلة</translation>
    </message>
    <message>
        <source>{who}, {amount}, {day}: {settled}</source>
        <translation>‏{who}، {amount}، {day}: {settled}</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>من خارجه</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل المصارف</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>{year}, {category}: {sums}</source>
        <translation>‏{year}، {category}: {sums}</translation>
    </message>
</context>
<context>
    <name>PaymentsWing</name>
    <message>
        <source>This payment settled zakat of a closed year. It goes, and the history keeps why.</source>
        <translation>سددت هذه الدفعة زكاة سنة مقفلة. ستُحذف، ويحفظ السجل سبب ذلك.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Zakat day</source>
        <translation>يوم الزكاة</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>المطلوب دفعه اليوم</translation>
    </message>
    <message>
        <source>Not of age</source>
        <translation>قاصر</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) chosen otherwise</source>
        <translation>
            <numerusform>لا قواعد مختارة بغير ذلك</numerusform>
            <numerusform>قاعدة واحدة مختارة بغير ذلك</numerusform>
            <numerusform>قاعدتان مختارتان بغير ذلك</numerusform>
            <numerusform>%Ln قواعد مختارة بغير ذلك</numerusform>
            <numerusform>%Ln قاعدة مختارة بغير ذلك</numerusform>
            <numerusform>%Ln قاعدة مختارة بغير ذلك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>C&amp;urrency of the zakat</source>
        <translation>&amp;عملة الزكاة</translation>
    </message>
    <message>
        <source>Not of age unti&amp;l</source>
        <translation>قا&amp;صر حتى</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>ال&amp;ولي</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>Person and rules</source>
        <translation>الشخص والقواعد</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>ال&amp;قواعد</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>I also do this for &amp;others</source>
        <translation>أفعل هذا عن آخ&amp;رين أيضًا</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>You can add the others under People, each with rules of their own.</source>
        <translation>يمكنك إضافة الآخرين في صفحة الأشخاص، ولكل منهم قواعده.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Add a price</source>
        <translation>أضف سعرًا</translation>
    </message>
    <message>
        <source>Edit a price</source>
        <translation>تعديل سعر</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>حفظ وال&amp;تالي</translation>
    </message>
    <message>
        <source>such as the dealer or the newspaper</source>
        <translation>مثل التاجر أو الصحيفة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>الصن&amp;ف</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>الرم&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>ال&amp;سعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>For &amp;one</source>
        <translation>&amp;لكل</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>P&amp;ublished by</source>
        <translation>أ&amp;علنته</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>That is {amount} for one gram.</source>
        <translation>أي {amount} للغرام الواحد.</translation>
    </message>
    <message>
        <source>This day lies ahead: the price counts from then on.</source>
        <translation>هذا اليوم لم يأت بعد: يُعتبر السعر ابتداءً منه.</translation>
    </message>
    <message>
        <source>This day has a price already, {price}; the new one counts.</source>
        <translation>لهذا اليوم سعر من قبل، {price}؛ والمعتبر هو الجديد.</translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>One gram</source>
        <translation>الغرام</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Prices by day</source>
        <translation>الأسعار حسب اليوم</translation>
    </message>
    <message>
        <source>Type a price to add it</source>
        <translation>اكتب سعرًا لإضافته</translation>
    </message>
    <message>
        <source>{price}, {day}</source>
        <translation>‏{price}، {day}</translation>
    </message>
    <message>
        <source>typed by me</source>
        <translation>كتبته بنفسي</translation>
    </message>
    <message>
        <source>A later row of this day counts</source>
        <translation>المعتبر صف لاحق لليوم نفسه</translation>
    </message>
    <message>
        <source>Its day lies ahead</source>
        <translation>يومه لم يأت بعد</translation>
    </message>
    <message>
        <source>In use, but old</source>
        <translation>مستعمل لكنه قديم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>أضف سعرًا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>Add the price of gold</source>
        <translation>أضف سعر الذهب</translation>
    </message>
    <message>
        <source>The nisab is a weight of gold or silver. Add today&apos;s price, and it becomes a sum of money.</source>
        <translation>النصاب وزن من الذهب أو الفضة. أضف سعر اليوم فيصير مبلغًا من المال.</translation>
    </message>
    <message>
        <source>{what}: {price}, {day}</source>
        <translation>‏{what}: {price}، {day}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Paste several</source>
        <translation>ألصق عدة أسعار</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>{what} by {authority}</source>
        <translation>‏{what} من {authority}</translation>
    </message>
    <message>
        <source>{what} in {currency}</source>
        <translation>‏{what} بـ{currency}</translation>
    </message>
    <message>
        <source>Only for days to come</source>
        <translation>لأيام قادمة فقط</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{price} for one gram</source>
        <translation>‏{price} للغرام</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>Read it as {amount}</source>
        <translation>اقرأه {amount}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A closed year is changed</source>
        <translation>تغيير في سنة مقفلة</translation>
    </message>
    <message>
        <source>such as: typed twice</source>
        <translation>مثل: كُتبت مرتين</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>Print it or write the code down now: it is not shown again.</source>
        <translation>اطبعها أو انسخ الرمز بيدك الآن: لن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>ا&amp;طبع…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>أ&amp;غلق</translation>
    </message>
    <message>
        <source>Start zakatdesk on any computer and choose “Open a ledger…”.</source>
        <translation>شغّل ⁦zakatdesk⁩ على أي حاسوب واختر «فتح دفتر…».</translation>
    </message>
    <message>
        <source>Choose the copy that is named above.</source>
        <translation>اختر النسخة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Type the code as the passphrase. Small letters and blanks between the groups do not matter.</source>
        <translation>اكتب الرمز في مكان عبارة المرور. لا فرق بين الحروف الكبيرة والصغيرة، ولا أثر للفراغات بين المجموعات.</translation>
    </message>
    <message>
        <source>Give the ledger a passphrase of your own: “Passphrase…” in the menu of the file.</source>
        <translation>ثم ضع للدفتر عبارة مرور من عندك: «عبارة المرور…» في قائمة الملف.</translation>
    </message>
    <message>
        <source>Keep this sheet apart from the copy. Whoever has both can read the ledger as it was on that day.</source>
        <translation>احفظ هذه الورقة بعيدًا عن النسخة. فمن اجتمعتا عنده قرأ الدفتر كما كان في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Made on {day} of the ledger {name}.</source>
        <translation>صُنعت يوم {day} للدفتر {name}.</translation>
    </message>
    <message>
        <source>The copy lies in {path}</source>
        <translation>النسخة محفوظة في {path}</translation>
    </message>
    <message>
        <source>The code that opens the copy:</source>
        <translation>الرمز الذي يفتح النسخة:</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>إن ضاعت عبارة المرور</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Then there is</source>
        <translation>الرصيد بعده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Type an amount to add an entry</source>
        <translation>اكتب مبلغًا لإضافة قيد</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {day}</source>
        <translation>‏{kind}، {amount}، {day}</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Shall the copy from {moment} take the place of {name}?</source>
        <translation>أتحل النسخة من {moment} محل {name}؟</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>Now and in the copy</source>
        <translation>الآن وفي النسخة</translation>
    </message>
    <message>
        <source>Nothing is lost: what is there now stays beside it under another name, with “before-restore” and the time in it.</source>
        <translation>لا يضيع شيء: ما هو هناك الآن يبقى بجانبه باسم آخر، فيه «before-restore» والوقت.</translation>
    </message>
    <message>
        <source>&amp;Restore this copy</source>
        <translation>ا&amp;ستعد هذه النسخة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>{what}: now {now}, in the copy {then}</source>
        <translation>‏{what}: الآن {now}، في النسخة {then}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Copy to which folder?</source>
        <translation>إلى أي مجلد تُنسخ؟</translation>
    </message>
    <message>
        <source>Copied to {path}, and checked whole.</source>
        <translation>نُسخت إلى {path} وفُحصت كاملة.</translation>
    </message>
    <message>
        <source>The copy from {moment} is the ledger now.</source>
        <translation>النسخة من {moment} هي الدفتر الآن.</translation>
    </message>
    <message>
        <source>The copy from {moment} is the ledger now. What was there before is “{name}”.</source>
        <translation>النسخة من {moment} هي الدفتر الآن. ما كان هناك قبلها هو «{name}».</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules to compare with</source>
        <translation>القواعد التي تُقارَن</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;قارن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Set of rules</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>Month of the zakat day</source>
        <translation>شهر يوم الزكاة</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>اليوم من الشهر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>المسائل</translation>
    </message>
    <message>
        <source>Se&amp;t of rules</source>
        <translation>م&amp;جموعة القواعد</translation>
    </message>
    <message>
        <source>&amp;Zakat day</source>
        <translation>يوم الز&amp;كاة</translation>
    </message>
    <message>
        <source>Your choice: {answer}</source>
        <translation>اختيارك: {answer}</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>&amp;Gold</source>
        <translation>ال&amp;ذهب</translation>
    </message>
    <message>
        <source>85 g of gold; most contemporary bodies teach it.</source>
        <translation>خمسة وثمانون جرامًا من الذهب؛ وعليه أكثر الجهات المعاصرة.</translation>
    </message>
    <message>
        <source>Sil&amp;ver</source>
        <translation>ال&amp;فضة</translation>
    </message>
    <message>
        <source>595 g of silver; zakat is due on less wealth.</source>
        <translation>خمسمئة وخمسة وتسعون جرامًا من الفضة؛ فتجب الزكاة في مال أقل.</translation>
    </message>
    <message>
        <source>One &amp;day a year for everything</source>
        <translation>&amp;يوم واحد في السنة لكل الأموال</translation>
    </message>
    <message>
        <source>Simple; new money joins the old.</source>
        <translation>سهل؛ يُضم المال الجديد إلى القديم.</translation>
    </message>
    <message>
        <source>&amp;Each sum its own year</source>
        <translation>&amp;كل مبلغ بحوله</translation>
    </message>
    <message>
        <source>Exact; many days a year.</source>
        <translation>دقيق؛ أيام كثيرة في السنة.</translation>
    </message>
    <message>
        <source>Which nisab?</source>
        <translation>أي نصاب؟</translation>
    </message>
    <message>
        <source>When is it due?</source>
        <translation>متى تستحق؟</translation>
    </message>
    <message>
        <source>Days follow the Umm al-Qura calendar; announced months can be written down later.</source>
        <translation>الأيام بتقويم أم القرى؛ ويمكن تسجيل الشهور المعلنة لاحقًا.</translation>
    </message>
    <message>
        <source>You can change all of this later under People. Ask your scholar when in doubt.</source>
        <translation>يمكنك تغيير هذا كله لاحقًا في صفحة الأشخاص. واسأل أهل العلم عند الشك.</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>&amp;مكان آخر…</translation>
    </message>
    <message>
        <source>Your ledger will be kept in {path}</source>
        <translation>سيُحفظ دفترك في {path}</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;حاول ثانية</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>احفظ في &amp;مكان آخر…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>ا&amp;تركه</translation>
    </message>
    <message>
        <source>{what}

What you typed is still there. Saving elsewhere makes a copy of the ledger with your change.</source>
        <translation>‏{what}

ما كتبته ما زال هناك. الحفظ في مكان آخر يصنع نسخة من الدفتر فيها تغييرك.</translation>
    </message>
    <message>
        <source>Your change is not saved yet</source>
        <translation>لم يُحفظ تغييرك بعد</translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>Done: {act}</source>
        <translation>تم: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>تم التراجع: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>أُعيد: {act}</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>نُسي الشخص.</translation>
    </message>
    <message>
        <source>Another program saved this ledger in the meantime, so your change was not saved. What it changed is shown now: look at it, and save again.</source>
        <translation>حفظ برنامج آخر هذا الدفتر في الأثناء، فلم يُحفظ تغييرك. ما غيّره معروض الآن: انظر فيه ثم احفظ ثانية.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>تعديل خلية</translation>
    </message>
    <message>
        <source>Today, in a field for a day</source>
        <translation>اليوم، في حقل التاريخ</translation>
    </message>
    <message>
        <source>A day on or back</source>
        <translation>يوم إلى الأمام أو الخلف</translation>
    </message>
    <message>
        <source>A month back or on</source>
        <translation>شهر إلى الخلف أو الأمام</translation>
    </message>
    <message>
        <source>Swap the calendars of the month</source>
        <translation>تبديل تقويمي الشهر</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>حفظ وبدء التالي</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Zakat years</source>
        <translation>سنوات الزكاة</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Zakat statement</source>
        <translation>كشف الزكاة</translation>
    </message>
    <message>
        <source>With every explanation</source>
        <translation>مع كل الشروح</translation>
    </message>
    <message>
        <source>The figures only</source>
        <translation>الأرقام فقط</translation>
    </message>
    <message>
        <source>&amp;Hide what each recipient got</source>
        <translation>إ&amp;خفاء ما أخذه كل مستحق</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأ&amp;شخاص</translation>
    </message>
    <message>
        <source>Zakat &amp;year</source>
        <translation>سنة ال&amp;زكاة</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>لغ&amp;ة الورقة</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>الم&amp;حتوى</translation>
    </message>
    <message>
        <source>{year} AH</source>
        <translation>‏{year} هـ</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>تُصنع الصفحات…</translation>
    </message>
    <message>
        <source>Tick somebody who has a zakat year.</source>
        <translation>علِّم على شخص له سنة زكاة.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Save the summary sheet, and a PDF of each person beside it</source>
        <translation>حفظ ورقة الخلاصة، ومعها PDF لكل شخص</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>حفظ الكشف</translation>
    </message>
    <message>
        <source>Statements ({endings})</source>
        <translation>كشوف ({endings})</translation>
    </message>
    <message>
        <source>Written: {names}, in the folder {folder}</source>
        <translation>كُتب: {names}، في المجلد {folder}</translation>
    </message>
    <message>
        <source>These are there already: {names}</source>
        <translation>هذه موجودة من قبل: {names}</translation>
    </message>
    <message>
        <source>Replace older statements?</source>
        <translation>أتُستبدل الكشوف القديمة؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدل</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري المحاولة…</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>عبارة المرور هذه لا تفتح الدفتر. انتبه إلى الحروف الكبيرة وإلى لغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>&amp;Open in {seconds}</source>
        <translation>ا&amp;فتح بعد {seconds}</translation>
    </message>
</context>
<context>
    <name>WealthCard</name>
    <message>
        <source>Wealth against nisab</source>
        <translation>المال مقابل النصاب</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>يجري الرسم…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>عرض الرسم</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>ماذا لو؟</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>ما الذي يصنع الفرق</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;لـ</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>ال&amp;قواعد</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>م&amp;قابل</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>The first rules</source>
        <translation>القواعد الأولى</translation>
    </message>
    <message>
        <source>The other rules</source>
        <translation>القواعد الأخرى</translation>
    </message>
    <message>
        <source>&amp;Single rules…</source>
        <translation>قواعد &amp;مفردة…</translation>
    </message>
    <message>
        <source>Nothing is changed here until you adopt the other rules. Ask your scholar or local authority first.</source>
        <translation>لا يتغير شيء هنا حتى تعتمد القواعد الأخرى. اسأل عالمك أو الجهة المحلية أولًا.</translation>
    </message>
    <message>
        <source>&amp;Adopt the other rules from today</source>
        <translation>ا&amp;عتمد القواعد الأخرى من اليوم</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>القواعد المتبعة</translation>
    </message>
    <message>
        <source>{rules}, changed answers: {number}</source>
        <translation>‏{rules}، أجوبة معدلة: {number}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Close the reason</source>
        <translation>أغلق الشرح</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>The steps of the reason</source>
        <translation>خطوات الشرح</translation>
    </message>
    <message>
        <source>The rules are those you chose. Ask your scholar or local authority about them.</source>
        <translation>هذه القواعد من اختيارك. اسأل عنها أهل العلم أو جهة الإفتاء في بلدك.</translation>
    </message>
    <message>
        <source>This is not due any more</source>
        <translation>لم يعد هذا مستحقًا</translation>
    </message>
    <message>
        <source>Why is {amount} expected?</source>
        <translation>لماذا يُتوقع {amount}؟</translation>
    </message>
    <message>
        <source>Why is {amount} due?</source>
        <translation>لماذا يستحق {amount}؟</translation>
    </message>
    <message>
        <source>Why is the sum not known?</source>
        <translation>لماذا المبلغ غير معلوم؟</translation>
    </message>
    <message>
        <source>{person}, {what}, {day}</source>
        <translation>‏{person}، {what}، {day}</translation>
    </message>
    <message>
        <source>{step} Result: {result}</source>
        <translation>‏{step} الناتج: {result}</translation>
    </message>
    <message>
        <source>Who holds this rule…</source>
        <translation>من قال بهذه القاعدة…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>{command}: {act}</source>
        <translation>‏{command}: {act}</translation>
    </message>
    <message>
        <source>Nothing is due or running here, so there is no reason to show.</source>
        <translation>لا شيء مستحق أو جارٍ هنا، فلا سبب يُعرض.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>The year that is chosen</source>
        <translation>السنة المختارة</translation>
    </message>
    <message>
        <source>What would differ now</source>
        <translation>ما يختلف الآن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What fell due and what was paid</source>
        <translation>ما استُحق وما دُفع</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>أقفل السنة…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>افتحها من جديد…</translation>
    </message>
    <message>
        <source>Accept the correction…</source>
        <translation>اقبل التصحيح…</translation>
    </message>
    <message>
        <source>{year} AH, {person}</source>
        <translation>‏{year} هـ، {person}</translation>
    </message>
    <message>
        <source>This year is closed. What fell due stands, whatever is changed later.</source>
        <translation>هذه السنة مقفلة. يبقى ما استُحق كما هو مهما تغير بعد ذلك.</translation>
    </message>
    <message>
        <source>A part of this year is closed; what fell due besides is not.</source>
        <translation>أُقفل بعض هذه السنة، وما استُحق سواه لم يُقفل.</translation>
    </message>
    <message>
        <source>Nothing fell due in this year.</source>
        <translation>لم يُستحق شيء في هذه السنة.</translation>
    </message>
    <message>
        <source>This year is over, and its zakat is not paid in full. It is still owed.</source>
        <translation>انقضت هذه السنة ولم تُدفع زكاتها كاملة. وما زالت واجبة.</translation>
    </message>
    <message>
        <source>This year is open: it follows the facts.</source>
        <translation>هذه السنة مفتوحة: تتبع الوقائع.</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>‏{what}، {day}</translation>
    </message>
    <message>
        <source>{about}: {becomes} would fall due now; it is not closed.</source>
        <translation>‏{about}: يُستحق الآن {becomes}، وهو غير مقفل.</translation>
    </message>
    <message>
        <source>{about}: {was} is closed; by the facts of today nothing would fall due.</source>
        <translation>‏{about}: أُقفل على {was}، وبوقائع اليوم لا يُستحق شيء.</translation>
    </message>
    <message>
        <source>{about}: {was} is closed; the facts of today give {becomes}.</source>
        <translation>‏{about}: أُقفل على {was}، ووقائع اليوم تعطي {becomes}.</translation>
    </message>
    <message>
        <source>    {holding}: {was} then, {becomes} now</source>
        <translation>    {holding}: كان {was}، والآن {becomes}</translation>
    </message>
    <message>
        <source>Outstanding in all years: {amount}</source>
        <translation>المتبقي في كل السنوات: {amount}</translation>
    </message>
    <message>
        <source>Left in kind: {kinds}</source>
        <translation>المتبقي عينًا: {kinds}</translation>
    </message>
    <message>
        <source>Paid ahead, carried forward: {amount}</source>
        <translation>المعجَّل المرحَّل إلى ما بعد: {amount}</translation>
    </message>
    <message>
        <source>{what}: {zakat}, {state}</source>
        <translation>‏{what}: {zakat}، {state}</translation>
    </message>
    <message>
        <source>recipient not named</source>
        <translation>المستحق غير مذكور</translation>
    </message>
    <message>
        <source>Paid: {who}</source>
        <translation>دُفع إلى: {who}</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>‏{what}، {amount}</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>معجَّل</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Zakat years</source>
        <translation>سنوات الزكاة</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>A zakat year begins when what you own reaches nisab. It then stands here, with all that was paid.</source>
        <translation>تبدأ سنة الزكاة حين يبلغ ما تملكه النصاب. ثم تظهر هنا مع كل ما دُفع.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>{year} AH, {person}: {left} left, {state}</source>
        <translation>‏{year} هـ، {person}: المتبقي {left}، {state}</translation>
    </message>
    <message>
        <source>{year} AH</source>
        <translation>‏{year} هـ</translation>
    </message>
    <message>
        <source>Closed; would differ now</source>
        <translation>مقفلة؛ وتختلف لو حُسبت الآن</translation>
    </message>
    <message>
        <source>Closed; not paid in full</source>
        <translation>مقفلة؛ لم تُدفع كاملة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>ينقص سعر</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائتة</translation>
    </message>
    <message>
        <source>Partly closed</source>
        <translation>مقفل بعضها</translation>
    </message>
    <message>
        <source>Nothing fell due</source>
        <translation>لم يُستحق شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
</context>
<context>
    <name>YearsWing</name>
    <message>
        <source>Close the year {year} AH of {person}?</source>
        <translation>أتُقفل سنة {year} هـ لـ {person}؟</translation>
    </message>
    <message>
        <source>What fell due in it then stays as it is, whatever is changed later. A backup is made first; the year can be opened again.</source>
        <translation>يبقى ما استُحق فيها كما هو مهما تغير بعد ذلك. تُصنع نسخة احتياطية أولًا، ويمكن فتح السنة من جديد.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>أقفل السنة</translation>
    </message>
    <message>
        <source>The year then follows the facts and rules of today again. The reason stays in the history.</source>
        <translation>تعود السنة تتبع وقائع اليوم وقواعده. ويبقى السبب في السجل.</translation>
    </message>
    <message>
        <source>The year is closed anew with what the facts give now. Its statement tells what was before, and why.</source>
        <translation>تُقفل السنة من جديد بما تعطيه الوقائع الآن. ويذكر كشفها ما كان قبل ذلك ولماذا.</translation>
    </message>
    <message>
        <source>There is no zakat year yet, so there is no statement.</source>
        <translation>لا سنة زكاة بعد، فلا كشف.</translation>
    </message>
</context>
<context>
    <name>_DueCard</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>الشخص والمال</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>{who}, {what}: {amount}, {day}, {days}</source>
        <translation>‏{who}، {what}: {amount}، {day}، {days}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Why? {row}</source>
        <translation>لماذا؟ {row}</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوع بعضها</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>مستحقة اليوم</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>يستحق قريبًا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معلوم بعد</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>ينقصها سعر</translation>
    </message>
    <message>
        <source>Below nisab on that day</source>
        <translation>دون النصاب في ذلك اليوم</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ادفع</translation>
    </message>
    <message>
        <source>Pay: {row}</source>
        <translation>ادفع: {row}</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>{year:plain} AH</source>
        <translation>‏{year:plain} هـ</translation>
    </message>
    <message>
        <source>{class} ({group})</source>
        <translation>‏{class} ({group})</translation>
    </message>
    <message>
        <source>{people}, on {day}</source>
        <translation>‏{people}، في {day}</translation>
    </message>
    <message>
        <source>When zakat is due</source>
        <translation>متى تستحق الزكاة</translation>
    </message>
    <message>
        <source>Today: {day}</source>
        <translation>اليوم: {day}</translation>
    </message>
    <message>
        <source>{what}: the hawl runs since {start} and closes on {end}.</source>
        <translation>‏{what}: الحول جارٍ منذ {start} ويتم في {end}.</translation>
    </message>
    <message>
        <source>No hawl has begun yet. It begins on the day on which what is counted together reaches nisab; from then on this chart shows when zakat is due.</source>
        <translation>لم يبدأ حول بعد. يبدأ الحول يوم يبلغ ما يُحسب معًا النصاب، ومنذئذ يبيّن هذا الرسم متى تستحق الزكاة.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوع بعضها</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوعة</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>ينقص سعر</translation>
    </message>
    <message>
        <source>Waits until of age</source>
        <translation>تنتظر البلوغ</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ساقطة</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقعة</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. It is paid.</source>
        <translation>‏{what}: استُحق {amount} في {end}، وهو مدفوع.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. {paid} of it is paid.</source>
        <translation>‏{what}: استُحق {amount} في {end}، ودُفع منه {paid}.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. It is not paid yet.</source>
        <translation>‏{what}: استُحق {amount} في {end}، ولم يُدفع بعد.</translation>
    </message>
    <message>
        <source>{what}: zakat fell due on {end}. How much is not known, because a price is missing.</source>
        <translation>‏{what}: استُحقت الزكاة في {end}، ومقدارها غير معروف لأن سعرًا ينقص.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end} and waits until its owner is of age.</source>
        <translation>‏{what}: استُحق {amount} في {end} وينتظر بلوغ مالكه.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end} and lapsed with its owner&apos;s death.</source>
        <translation>‏{what}: استُحق {amount} في {end} وسقط بوفاة مالكه.</translation>
    </message>
    <message>
        <source>{what}: {amount} will be due on {end} if nothing changes.</source>
        <translation>‏{what}: يُستحق {amount} في {end} إن لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{what}: the hawl that began on {start} ended on {end}. {reason}</source>
        <translation>‏{what}: الحول الذي بدأ في {start} انتهى في {end}. {reason}</translation>
    </message>
    <message>
        <source>{what}: the hawl runs since {start} and closes beyond the calendar.</source>
        <translation>‏{what}: الحول جارٍ منذ {start} ويتم بعد آخر التقويم.</translation>
    </message>
    <message>
        <source>{about} The day may still move with the sighting of the moon.</source>
        <translation>‏{about} وقد يتغير اليوم برؤية الهلال.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Hawl began</source>
        <translation>بدأ الحول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Fell due in all</source>
        <translation>مجموع ما استُحق</translation>
    </message>
    <message>
        <source>{amount} left to pay</source>
        <translation>بقي {amount}</translation>
    </message>
    <message numerus="yes">
        <source>The timeline shows the hawls of %n holding.</source>
        <comment>The timeline shows the hawls of %n holdings.</comment>
        <translation>
            <numerusform>لا يبيّن الخط الزمني حول أي بند.</numerusform>
            <numerusform>يبيّن الخط الزمني أحوال بند واحد.</numerusform>
            <numerusform>يبيّن الخط الزمني أحوال بندين.</numerusform>
            <numerusform>يبيّن الخط الزمني أحوال %n بنود.</numerusform>
            <numerusform>يبيّن الخط الزمني أحوال %n بندًا.</numerusform>
            <numerusform>يبيّن الخط الزمني أحوال %n بند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hawl broke off.</source>
        <comment>%n hawls broke off.</comment>
        <translation>
            <numerusform>لم ينقطع أي حول.</numerusform>
            <numerusform>انقطع حول واحد.</numerusform>
            <numerusform>انقطع حولان.</numerusform>
            <numerusform>انقطعت %n أحوال.</numerusform>
            <numerusform>انقطع %n حولًا.</numerusform>
            <numerusform>انقطع %n حول.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {zakat} fell due; {paid} of it is paid and {left} is left to pay.</source>
        <translation>‏{person}: استُحق {zakat}، دُفع منه {paid} وبقي {left}.</translation>
    </message>
    <message>
        <source>The next due day is {day}.</source>
        <translation>يوم الاستحقاق التالي هو {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row is in the table of this chart.</source>
        <comment>%n more rows are in the table of this chart.</comment>
        <translation>
            <numerusform>لا صفوف أخرى في جدول هذا الرسم.</numerusform>
            <numerusform>صف آخر في جدول هذا الرسم.</numerusform>
            <numerusform>صفان آخران في جدول هذا الرسم.</numerusform>
            <numerusform>%n صفوف أخرى في جدول هذا الرسم.</numerusform>
            <numerusform>%n صفًا آخر في جدول هذا الرسم.</numerusform>
            <numerusform>%n صف آخر في جدول هذا الرسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filled part of a bar is paid.</source>
        <translation>الجزء المملوء من الشريط مدفوع.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. What that is in money is not known, because a price is missing.</source>
        <translation>‏{what}: استُحق {amount} في {end}، وقيمته بالنقد غير معروفة لأن سعرًا ينقص.</translation>
    </message>
    <message>
        <source>Holdings by kind</source>
        <translation>البنود بحسب النوع</translation>
    </message>
    <message>
        <source>Counts for zakat</source>
        <translation>داخل في الزكاة</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>غير داخل</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>مستحق للآخرين</translation>
    </message>
    <message>
        <source>There is no holding yet. Add what is owned and owed, and this chart shows it by kind.</source>
        <translation>لا بنود بعد. أضف ما لك وما عليك، فيبيّنه هذا الرسم بحسب النوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n holding</source>
        <comment>%n holdings</comment>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>%n without a price</comment>
        <translation>
            <numerusform>لا شيء بلا سعر</numerusform>
            <numerusform>واحد بلا سعر</numerusform>
            <numerusform>اثنان بلا سعر</numerusform>
            <numerusform>%n بلا سعر</numerusform>
            <numerusform>%n بلا سعر</numerusform>
            <numerusform>%n بلا سعر</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Owned less owed</source>
        <translation>ما لك ناقصًا ما عليك</translation>
    </message>
    <message>
        <source>Held against nisab</source>
        <translation>المقارَن بالنصاب</translation>
    </message>
    <message>
        <source>{kind}: worth {worth}, of which {counted} counts for zakat.</source>
        <translation>‏{kind}: القيمة {worth}، يدخل منها في الزكاة {counted}.</translation>
    </message>
    <message>
        <source>{kind}: worth {worth}.</source>
        <translation>‏{kind}: القيمة {worth}.</translation>
    </message>
    <message>
        <source>{kind}: {worth} owed.</source>
        <translation>‏{kind}: المستحق {worth}.</translation>
    </message>
    <message>
        <source>{person}: {worth} in all, owned less owed.</source>
        <translation>‏{person}: المجموع {worth}، ما يُملك ناقصًا الديون.</translation>
    </message>
    <message>
        <source>{held} is held against nisab.</source>
        <translation>‏{held} تقارن بالنصاب.</translation>
    </message>
    <message>
        <source>Wealth against nisab</source>
        <translation>المال مقابل النصاب</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>At or above nisab</source>
        <translation>بلغ النصاب</translation>
    </message>
    <message>
        <source>Below nisab</source>
        <translation>دون النصاب</translation>
    </message>
    <message>
        <source>Nothing was held in this time that is compared with nisab. Add a holding and the price of gold or silver, and this chart shows when the wealth reaches nisab.</source>
        <translation>لم يُملك في هذه المدة ما يقارن بالنصاب. أضف بندًا وسعر الذهب أو الفضة، فيبيّن هذا الرسم متى يبلغ المال النصاب.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>الحال الآن</translation>
    </message>
    <message>
        <source>{person} ({class})</source>
        <translation>‏{person} ({class})</translation>
    </message>
    <message>
        <source>wealth {held}, nisab {nisab}</source>
        <translation>المال {held}، النصاب {nisab}</translation>
    </message>
    <message>
        <source>{who}, from {day}: wealth {held}, nisab {nisab}. {state}.</source>
        <translation>‏{who}، من {day}: المال {held}، النصاب {nisab}. {state}.</translation>
    </message>
    <message>
        <source>{who}: wealth {held}, nisab {nisab} on {day}. {state}.</source>
        <translation>‏{who}: المال {held} والنصاب {nisab} في {day}. {state}.</translation>
    </message>
    <message numerus="yes">
        <source>In the time shown it fell below nisab %n time.</source>
        <comment>In the time shown it fell below nisab %n times.</comment>
        <translation>
            <numerusform>لم ينزل دون النصاب في المدة المبيّنة.</numerusform>
            <numerusform>نزل دون النصاب مرة واحدة في المدة المبيّنة.</numerusform>
            <numerusform>نزل دون النصاب مرتين في المدة المبيّنة.</numerusform>
            <numerusform>نزل دون النصاب %n مرات في المدة المبيّنة.</numerusform>
            <numerusform>نزل دون النصاب %n مرة في المدة المبيّنة.</numerusform>
            <numerusform>نزل دون النصاب %n مرة في المدة المبيّنة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due against paid</source>
        <translation>المستحق مقابل المدفوع</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>استُحق</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>دُفع منه</translation>
    </message>
    <message>
        <source>No zakat has fallen due in this time. As soon as some does, this chart shows what is paid of it.</source>
        <translation>لم تُستحق زكاة في هذه المدة. متى استُحقت بيّن هذا الرسم ما دُفع منها.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>{money} and {kind}</source>
        <translation>‏{money} و{kind}</translation>
    </message>
    <message>
        <source>{person}, {year}: {due} fell due and {paid} of it is paid; {left} is left to pay.</source>
        <translation>‏{person}، {year}: استُحق {due}، دُفع منه {paid} وبقي {left}.</translation>
    </message>
    <message>
        <source>{person}, {year}: nothing fell due.</source>
        <translation>‏{person}، {year}: لم يُستحق شيء.</translation>
    </message>
    <message>
        <source>{person}: {due} fell due, {paid} of it is paid and {left} is left to pay.</source>
        <translation>‏{person}: استُحق {due}، دُفع منه {paid} وبقي {left}.</translation>
    </message>
    <message>
        <source>{amount} is paid ahead.</source>
        <translation>‏{amount} مدفوعة مقدمًا.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows %n lunar year.</source>
        <comment>The chart shows %n lunar years.</comment>
        <translation>
            <numerusform>لا يبيّن الرسم أي سنة قمرية.</numerusform>
            <numerusform>يبيّن الرسم سنة قمرية واحدة.</numerusform>
            <numerusform>يبيّن الرسم سنتين قمريتين.</numerusform>
            <numerusform>يبيّن الرسم %n سنوات قمرية.</numerusform>
            <numerusform>يبيّن الرسم %n سنة قمرية.</numerusform>
            <numerusform>يبيّن الرسم %n سنة قمرية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nisab is not known</source>
        <translation>النصاب غير معروف</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Saved for a need (house, marriage, hajj)</source>
        <translation>ادخار لحاجة (بيت أو زواج أو حج)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>مدّخر</translation>
    </message>
    <message>
        <source>Worn as jewellery</source>
        <translation>حلي للبس</translation>
    </message>
    <message>
        <source>For trade</source>
        <translation>للتجارة</translation>
    </message>
    <message>
        <source>Forbidden use</source>
        <translation>استعمال محرّم</translation>
    </message>
    <message>
        <source>For milk and breeding</source>
        <translation>للدر والنسل</translation>
    </message>
    <message>
        <source>For work</source>
        <translation>للعمل</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>سعر الجملة</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>سعر التجزئة</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>سعر التكلفة</translation>
    </message>
    <message>
        <source>Buys and sells all year</source>
        <translation>مدير: يبيع ويشتري طوال السنة</translation>
    </message>
    <message>
        <source>Waits for a better price</source>
        <translation>محتكر: ينتظر ارتفاع السعر</translation>
    </message>
    <message>
        <source>For income</source>
        <translation>للعائد</translation>
    </message>
    <message>
        <source>To resell</source>
        <translation>لإعادة البيع</translation>
    </message>
    <message>
        <source>Locked until retirement</source>
        <translation>محجوز حتى التقاعد</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>يمكن سحبه</translation>
    </message>
    <message>
        <source>Yes, the debtor can pay and admits it</source>
        <translation>نعم، المدين قادر ومقرّ بالدين</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Strong: a loan, or the price of trade goods</source>
        <translation>قوي: قرض أو ثمن عروض التجارة</translation>
    </message>
    <message>
        <source>Medium: the price of things not for trade</source>
        <translation>متوسط: ثمن ما ليس للتجارة</translation>
    </message>
    <message>
        <source>Weak: dower, inheritance, wages</source>
        <translation>ضعيف: مهر أو ميراث أو أجرة</translation>
    </message>
    <message>
        <source>A staple that can be stored</source>
        <translation>قوت يُدّخر</translation>
    </message>
    <message>
        <source>Measured and stored, but no staple</source>
        <translation>يُكال ويُدّخر وليس قوتًا</translation>
    </message>
    <message>
        <source>Other produce</source>
        <translation>محصول آخر</translation>
    </message>
    <message>
        <source>Rain, river or spring</source>
        <translation>مطر أو نهر أو عين</translation>
    </message>
    <message>
        <source>Lifted or bought water</source>
        <translation>ماء مرفوع أو مشترى</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معلوم</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهب</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>فضة</translation>
    </message>
    <message>
        <source>By work</source>
        <translation>بعمل</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>بلا عمل</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>عند الطلب</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>Money</source>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>الذهب</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>الفضة</translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation>الغنم</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>البقر</translation>
    </message>
    <message>
        <source>Camels</source>
        <translation>الإبل</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>الخيل</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>الزروع</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>العسل</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>المعادن</translation>
    </message>
    <message>
        <source>Buried treasure (rikaz)</source>
        <translation>الركاز</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Money owed to me</source>
        <translation>ديون لي على الناس</translation>
    </message>
    <message>
        <source>Property that came back</source>
        <translation>مال عاد إليّ</translation>
    </message>
    <message>
        <source>Zakat al-fitr</source>
        <translation>زكاة الفطر</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Added {id}.</source>
        <translation>أُضيف {id}.</translation>
    </message>
    <message>
        <source>Records an entry, or with --stdin one for each line in the open form.</source>
        <translation>يسجل قيدًا، أو مع ⁦--stdin⁩ قيدًا عن كل سطر بالصيغة المفتوحة.</translation>
    </message>
    <message>
        <source>Says what zakat fell due, what is left to pay, which hawls run, and why.</source>
        <translation>يبيّن الزكاة المستحقة والمتبقي منها والأحوال الجارية والسبب.</translation>
    </message>
    <message>
        <source>Usage: {call}</source>
        <translation>الاستعمال: {call}</translation>
    </message>
    <message>
        <source>zakatdesk alone, or with a ledger, opens the window.</source>
        <translation>الأمر zakatdesk وحده، أو مع دفتر، يفتح النافذة.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>في كل موضع:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>حالة الخروج:</translation>
    </message>
    <message>
        <source>zakatdesk VERB --help says more about a verb.</source>
        <translation>يشرح ⁦zakatdesk VERB --help⁩ كل أمر.</translation>
    </message>
    <message>
        <source>{person}, on {day}</source>
        <translation>‏{person}، يوم {day}</translation>
    </message>
    <message>
        <source>Nothing fell due, and no hawl runs.</source>
        <translation>لم يستحق شيء، ولا حول جارٍ.</translation>
    </message>
    <message>
        <source>Hawls that run:</source>
        <translation>الأحوال الجارية:</translation>
    </message>
    <message>
        <source>Hawls that ended without zakat:</source>
        <translation>أحوال انتهت بلا زكاة:</translation>
    </message>
    <message>
        <source>Needs attention:</source>
        <translation>يحتاج إلى انتباه:</translation>
    </message>
    <message>
        <source>Outstanding: {amount}</source>
        <translation>المتبقي: {amount}</translation>
    </message>
    <message>
        <source>Paid ahead: {amount}</source>
        <translation>المعجّل: {amount}</translation>
    </message>
    <message>
        <source>To be given away, no zakat: {amount}</source>
        <translation>للتخلص منه، وليس زكاة: {amount}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>الهجري</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>For</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>الوعاء</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The check found nothing.</source>
        <translation>لم يجد الفحص شيئًا.</translation>
    </message>
    <message>
        <source>Change {number} of the history is not as it was written; the figures do not depend on it.</source>
        <translation>التغيير {number} في السجل ليس كما كُتب؛ والأرقام لا تعتمد عليه.</translation>
    </message>
    <message>
        <source>{person}: {problem}</source>
        <translation>‏{person}: {problem}</translation>
    </message>
    <message>
        <source>Checks the file, the facts and the closed years; a line for each finding.</source>
        <translation>يفحص الملف والوقائع والسنوات المقفلة؛ سطر لكل ملاحظة.</translation>
    </message>
    <message>
        <source>The example family&apos;s ledger is {path}.</source>
        <translation>دفتر عائلة المثال هو {path}.</translation>
    </message>
    <message>
        <source>{person}: due</source>
        <translation>‏{person}: المستحق</translation>
    </message>
    <message>
        <source>{person}: next</source>
        <translation>‏{person}: القادم</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Lists what is overdue, due and next.</source>
        <translation>يعرض المتأخر والمستحق والقادم.</translation>
    </message>
    <message>
        <source>{option} (default)</source>
        <translation>‏{option} (افتراضي)</translation>
    </message>
    <message>
        <source>Explains a disputed question: its options, who holds each, and the sources.</source>
        <translation>يشرح مسألة خلافية: خياراتها وقائليها ومصادرها.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>كُتب {path}.</translation>
    </message>
    <message>
        <source>Writes a ledger in the open form (.json).</source>
        <translation>يكتب دفترًا بالصيغة المفتوحة (⁦.json⁩).</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n fact.</source>
        <comment>Brought in %n facts.</comment>
        <translation>
            <numerusform>لم يُستورد شيء.</numerusform>
            <numerusform>استُوردت واقعة واحدة.</numerusform>
            <numerusform>استُوردت واقعتان.</numerusform>
            <numerusform>استُوردت %n وقائع.</numerusform>
            <numerusform>استُوردت %n واقعة.</numerusform>
            <numerusform>استُوردت %n واقعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a ledger of an open form (.json).</source>
        <translation>ينشئ دفترًا من صيغة مفتوحة (⁦.json⁩).</translation>
    </message>
    <message>
        <source>Made the ledger {path}.</source>
        <translation>أُنشئ الدفتر {path}.</translation>
    </message>
    <message>
        <source>Makes a ledger; never overwrites one.</source>
        <translation>ينشئ دفترًا، ولا يكتب فوق دفتر موجود أبدًا.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يترتب عليه</translation>
    </message>
    <message>
        <source>Lists the presets, or every rule of one.</source>
        <translation>يعرض مجموعات القواعد، أو كل قواعد مجموعة.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>يفتح النافذة.</translation>
    </message>
    <message>
        <source>There is no screen here, so the window cannot open.</source>
        <translation>لا شاشة هنا، فلا يمكن فتح النافذة.</translation>
    </message>
    <message>
        <source>This is the example family; its ledger in the open form is in the folder {folder}.</source>
        <translation>هذه عائلة المثال؛ دفترها بالصيغة المفتوحة في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Where it happened, without amounts or names, is in {path}.</source>
        <translation>حدث أمر غير متوقع. موضعه، بلا مبالغ ولا أسماء، في {path}.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>حدث أمر غير متوقع.</translation>
    </message>
    <message>
        <source>Made a backup and checked all of it.</source>
        <translation>أُنشئت نسخة احتياطية وفُحصت كلها.</translation>
    </message>
    <message>
        <source>Makes a verified copy of a ledger, and answers with its path.</source>
        <translation>ينشئ نسخة مفحوصة من دفتر ويجيب بمسارها.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet.</source>
        <translation>لا نسخة احتياطية من {path} بعد.</translation>
    </message>
    <message>
        <source>Lists the backups of a ledger, the newest first.</source>
        <translation>يعرض النسخ الاحتياطية لدفتر، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Restored {path}.</source>
        <translation>استُعيد {path}.</translation>
    </message>
    <message>
        <source>What was there before is now {path}.</source>
        <translation>ما كان موجودًا من قبل صار {path}.</translation>
    </message>
    <message>
        <source>Brings a backup back; what was there is kept under another name.</source>
        <translation>يستعيد نسخة احتياطية؛ ويُحفظ ما كان موجودًا باسم آخر.</translation>
    </message>
    <message>
        <source>To look at: {finding}</source>
        <translation>للاطلاع: {finding}</translation>
    </message>
    <message>
        <source>Draws a chart as a picture (.png, .svg) and says what it shows.</source>
        <translation>يرسم رسمًا بيانيًا صورةً (.png، .svg) ويقول ما يبيّنه.</translation>
    </message>
    <message>
        <source>A chart of the example is {path}.</source>
        <translation>رسم بياني للمثال هو {path}.</translation>
    </message>
    <message>
        <source>Writes the statement of a Hijri year (.pdf, .html, .csv, .xlsx).</source>
        <translation>يكتب كشف الزكاة لسنة هجرية (⁦.pdf⁩ أو ⁦.html⁩ أو ⁦.csv⁩ أو ⁦.xlsx⁩).</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Makes the example family&apos;s ledger, prints its assessment, draws its charts and writes its statement.</source>
        <translation>يصنع دفتر عائلة المثال، ويطبع حساب زكاتها، ويرسم مخططاتها، ويكتب كشفها.</translation>
    </message>
    <message>
        <source>The example&apos;s statement is {path}.</source>
        <translation>كشف المثال هو {path}.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Muharram</source>
        <translation>محرم</translation>
    </message>
    <message>
        <source>Safar</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Rabi al-Awwal</source>
        <translation>ربيع الأول</translation>
    </message>
    <message>
        <source>Rabi al-Thani</source>
        <translation>ربيع الآخر</translation>
    </message>
    <message>
        <source>Jumada al-Ula</source>
        <translation>جمادى الأولى</translation>
    </message>
    <message>
        <source>Jumada al-Akhirah</source>
        <translation>جمادى الآخرة</translation>
    </message>
    <message>
        <source>Rajab</source>
        <translation>رجب</translation>
    </message>
    <message>
        <source>Sha&apos;ban</source>
        <translation>شعبان</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>رمضان</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <translation>شوال</translation>
    </message>
    <message>
        <source>Dhu al-Qa&apos;dah</source>
        <translation>ذو القعدة</translation>
    </message>
    <message>
        <source>Dhu al-Hijjah</source>
        <translation>ذو الحجة</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>{day} {month} {year} AH</source>
        <translation>‏{day} {month} {year} هـ</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>‏{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year} AH</source>
        <translation>‏{month} {year} هـ</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>‏{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>‏{day} {month}</translation>
    </message>
    <message>
        <source>{hijri} / {civil}</source>
        <translation>‏{hijri} / {civil}</translation>
    </message>
    <message>
        <source>{day} (expected)</source>
        <translation>‏{day} (متوقع)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>‏{day}، {time}</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>الهجري</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>الميلادي</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n day left</source>
        <comment>%n days left</comment>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day late</source>
        <comment>%n days late</comment>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %n أيام</numerusform>
            <numerusform>متأخر %n يومًا</numerusform>
            <numerusform>متأخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lunar year</source>
        <comment>%n lunar years</comment>
        <translation>
            <numerusform>لا سنوات قمرية</numerusform>
            <numerusform>سنة قمرية واحدة</numerusform>
            <numerusform>سنتان قمريتان</numerusform>
            <numerusform>%n سنوات قمرية</numerusform>
            <numerusform>%n سنة قمرية</numerusform>
            <numerusform>%n سنة قمرية</numerusform>
        </translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>أمس {time}</translation>
    </message>
</context>
<context>
    <name>entry kinds</name>
    <message>
        <source>Owned from this day</source>
        <translation>مملوك من هذا اليوم</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>راتب</translation>
    </message>
    <message>
        <source>Gift received</source>
        <translation>هدية واردة</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>ميراث</translation>
    </message>
    <message>
        <source>Rent received</source>
        <translation>إيجار محصّل</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>فوائد ربوية</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>ولادة</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>ربح</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>إنفاق</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>خسارة</translation>
    </message>
    <message>
        <source>Interest given away</source>
        <translation>التخلص من الفوائد الربوية</translation>
    </message>
    <message>
        <source>Animals that died</source>
        <translation>نفوق</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>رصيد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>حصاد</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>استخراج</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>عثور على ركاز</translation>
    </message>
    <message>
        <source>Lost or blocked</source>
        <translation>مفقود أو محجوز</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>دين معدوم</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{where}: {what}</source>
        <translation>‏{where}: {what}</translation>
    </message>
    <message>
        <source>Something unexpected happened ({code}). Nothing was changed.</source>
        <translation>حدث أمر غير متوقع ({code}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This was changed in the meantime; look at it again, then make your change.</source>
        <translation>تغيّر هذا في هذه الأثناء؛ راجعه ثم أعد تعديلك.</translation>
    </message>
    <message>
        <source>There is already something with the id {id} in this ledger.</source>
        <translation>يوجد في هذا الدفتر ما يحمل المعرّف {id}.</translation>
    </message>
    <message>
        <source>This cannot come back before what it belongs to; bring that back first, then this.</source>
        <translation>لا يعود هذا قبل ما يتبعه؛ استعد ذلك أولًا ثم هذا.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>There is no person {person} in this ledger.</source>
        <translation>لا يوجد شخص باسم {person} في هذا الدفتر.</translation>
    </message>
    <message>
        <source>There is no holding {holding} in this ledger.</source>
        <translation>لا يوجد بند باسم {holding} في هذا الدفتر.</translation>
    </message>
    <message>
        <source>“{key:key}” does not belong to this kind.</source>
        <translation>«{key:key}» لا يخص هذا النوع.</translation>
    </message>
    <message>
        <source>“{key:key}” is missing.</source>
        <translation>«{key:key}» ناقص.</translation>
    </message>
    <message>
        <source>Give either “{one:key}” or “{other:key}”, not both.</source>
        <translation>أدخل «{one:key}» أو «{other:key}»، لا كليهما.</translation>
    </message>
    <message>
        <source>{choice} is not one of the choices: {choices:codes}.</source>
        <translation>‏{choice} ليس من الخيارات: {choices:codes}.</translation>
    </message>
    <message>
        <source>There is no class of zakat called {zakat_class}.</source>
        <translation>لا يوجد صنف زكاة باسم {zakat_class}.</translation>
    </message>
    <message>
        <source>Say what it is counted in: {wanted:keys}.</source>
        <translation>حدّد وحدة الحساب: {wanted:keys}.</translation>
    </message>
    <message>
        <source>This cannot change while the holding has entries, because they are counted in its unit.</source>
        <translation>لا يمكن تغيير هذا ما دامت للبند قيود، لأنها محسوبة بوحدته.</translation>
    </message>
    <message>
        <source>Give at least one instalment.</source>
        <translation>أدخل قسطًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>The entry “{entry}” does not fit a holding of the kind “{holding}”.</source>
        <translation>القيد «{entry}» لا يناسب بندًا من نوع «{holding}».</translation>
    </message>
    <message>
        <source>The profit and the holding that it grew from belong to two people.</source>
        <translation>الربح والبند الذي نتج عنه يخصان شخصين مختلفين.</translation>
    </message>
    <message>
        <source>A transfer goes from one holding to another one.</source>
        <translation>التحويل يكون من بند إلى بند آخر.</translation>
    </message>
    <message>
        <source>A transfer stays with one person. Between two people enter spending for one and a gift for the other.</source>
        <translation>التحويل يبقى لدى شخص واحد. بين شخصين أدخل إنفاقًا لأحدهما وهدية للآخر.</translation>
    </message>
    <message>
        <source>{of} is no price of gold or silver by karat; write it like gold_21k.</source>
        <translation>‏{of} ليس سعر ذهب أو فضة بالعيار؛ اكتبه هكذا: ⁦gold_21k⁩.</translation>
    </message>
    <message>
        <source>This price is not in the ledger any more.</source>
        <translation>لم يعد هذا السعر في الدفتر.</translation>
    </message>
    <message>
        <source>The price of a currency is given in another currency.</source>
        <translation>سعر العملة يُعطى بعملة أخرى.</translation>
    </message>
    <message>
        <source>A price is given for one of these: {allowed:units}.</source>
        <translation>السعر يكون لواحد مما يلي: {allowed:units}.</translation>
    </message>
    <message>
        <source>Only a price of gold or silver is given for a weight.</source>
        <translation>سعر الذهب والفضة وحده يُعطى بالوزن.</translation>
    </message>
    <message>
        <source>Only a published nisab names an authority.</source>
        <translation>النصاب المعلن وحده يذكر الجهة التي أعلنته.</translation>
    </message>
    <message>
        <source>Enter a price above zero.</source>
        <translation>أدخل سعرًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>A nisab is above zero.</source>
        <translation>النصاب أكبر من صفر.</translation>
    </message>
    <message>
        <source>This payment is not in the ledger any more.</source>
        <translation>لم تعد هذه الدفعة في الدفتر.</translation>
    </message>
    <message>
        <source>A payment is either money with its currency, or something given in kind.</source>
        <translation>الدفعة إما نقود بعملتها وإما شيء يُعطى عينًا.</translation>
    </message>
    <message>
        <source>A payment cannot leave a holding of the kind “{holding}”.</source>
        <translation>لا يمكن أن تخرج دفعة من بند من نوع «{holding}».</translation>
    </message>
    <message>
        <source>The payment leaves a holding of another person.</source>
        <translation>الدفعة تخرج من بند يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>{kind} cannot be given in kind; choose one of these: {allowed:codes}.</source>
        <translation>لا يمكن إعطاء {kind} عينًا؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>This person is a guardian; first choose another guardian for the child.</source>
        <translation>هذا الشخص وليّ؛ اختر أولًا وليًا آخر للطفل.</translation>
    </message>
    <message>
        <source>Nobody is his own guardian; choose another person.</source>
        <translation>لا يكون أحد وليّ نفسه؛ اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>Choose the rules that this person follows.</source>
        <translation>اختر القواعد التي يتبعها هذا الشخص.</translation>
    </message>
    <message>
        <source>Say from which day these rules hold; only the first may leave it out.</source>
        <translation>حدّد اليوم الذي تسري منه هذه القواعد؛ الأولى وحدها يجوز تركه فيها.</translation>
    </message>
    <message>
        <source>These rules must begin later than the ones before them.</source>
        <translation>يجب أن تبدأ هذه القواعد بعد التي قبلها.</translation>
    </message>
    <message>
        <source>There is no set of rules called {preset}.</source>
        <translation>لا توجد مجموعة قواعد باسم {preset}.</translation>
    </message>
    <message>
        <source>There is no question called {axis} among the rules.</source>
        <translation>لا توجد مسألة باسم {axis} بين القواعد.</translation>
    </message>
    <message>
        <source>{option} does not answer {axis}; choose one of these: {allowed:codes}.</source>
        <translation>‏{option} ليس جوابًا عن {axis}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no number called {parameter} among the rules.</source>
        <translation>لا يوجد رقم باسم {parameter} بين القواعد.</translation>
    </message>
    <message>
        <source>The chosen rules need {parameter}; enter it.</source>
        <translation>القواعد المختارة تحتاج إلى {parameter}؛ أدخله.</translation>
    </message>
    <message>
        <source>{parameter} is outside what is possible.</source>
        <translation>‏{parameter} خارج الممكن.</translation>
    </message>
    <message>
        <source>{axis:code} = {option:code} does not go together with {other_axis:code} = {other_option:code}.</source>
        <translation>الخيار {option:code} في {axis:code} لا يجتمع مع {other_option:code} في {other_axis:code}.</translation>
    </message>
    <message>
        <source>Under these rules the zakat day is chosen by the {wanted:calendar} calendar.</source>
        <translation>بهذه القواعد يُختار يوم الزكاة بالتقويم {wanted:calendar}.</translation>
    </message>
    <message>
        <source>There is no day {day} in the month {month} of that calendar.</source>
        <translation>لا يوجد يوم {day} في الشهر {month} من ذلك التقويم.</translation>
    </message>
    <message>
        <source>This number is too large; it has more than fifteen digits before the decimals.</source>
        <translation>هذا العدد كبير جدًا؛ فيه أكثر من خمسة عشر رقمًا قبل الكسور العشرية.</translation>
    </message>
    <message>
        <source>This number has too many decimal places; at most {places} are allowed here.</source>
        <translation>في هذا العدد منازل عشرية أكثر من المسموح؛ الحد هنا {places}.</translation>
    </message>
    <message>
        <source>This amount can be read in two ways; choose one.</source>
        <translation>يُقرأ هذا المبلغ على وجهين؛ اختر أحدهما.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>أدخل مبلغًا.</translation>
    </message>
    <message>
        <source>{part} is too long for an amount; at most {most} characters are read.</source>
        <translation>‏{part} أطول من أن يكون مبلغًا؛ لا يُقرأ أكثر من {most} حرفًا.</translation>
    </message>
    <message>
        <source>{part} cannot be read as a part of an amount.</source>
        <translation>لا يُفهم {part} جزءًا من مبلغ.</translation>
    </message>
    <message>
        <source>{part} does not belong here: this amount is in {unit:unit}.</source>
        <translation>‏{part} ليس هنا موضعه: وحدة هذا المبلغ {unit:unit}.</translation>
    </message>
    <message>
        <source>{part} can be no number: thousands stand in groups of three.</source>
        <translation>لا يصح {part} عددًا: تُجمع الآلاف ثلاثة أرقام ثلاثة أرقام.</translation>
    </message>
    <message>
        <source>The sum is not finished: a number or a bracket is missing.</source>
        <translation>العملية غير تامة: ينقص عدد أو قوس.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>لا تصح القسمة على صفر.</translation>
    </message>
    <message>
        <source>This amount is too large; it has more than fifteen digits before the decimals.</source>
        <translation>هذا المبلغ كبير جدًا؛ فيه أكثر من خمسة عشر رقمًا قبل الكسور العشرية.</translation>
    </message>
    <message>
        <source>This amount has too many decimal places; at most {places} are allowed here.</source>
        <translation>في هذا المبلغ منازل عشرية أكثر من المسموح؛ الحد هنا {places}.</translation>
    </message>
    <message>
        <source>The sum does not come out even: it lies between {below:decimal} and {above:decimal}. Enter one of them.</source>
        <translation>الناتج ليس تامًا: هو بين {below:decimal} و{above:decimal}. أدخل أحدهما.</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>أدخل اليوم.</translation>
    </message>
    <message>
        <source>{part} cannot be read as a part of a day.</source>
        <translation>لا يُفهم {part} جزءًا من تاريخ.</translation>
    </message>
    <message>
        <source>The day is not finished: write day, month and year.</source>
        <translation>التاريخ غير تام: اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Write the year with four digits; by it the calendar is known.</source>
        <translation>اكتب السنة بأربعة أرقام؛ فبها يُعرف التقويم.</translation>
    </message>
    <message>
        <source>The year {year:plain} belongs to no calendar that is read here.</source>
        <translation>السنة {year:plain} ليست من تقويم يُقرأ هنا.</translation>
    </message>
    <message>
        <source>There is no month {month}; the day stands before the month.</source>
        <translation>لا يوجد شهر رقمه {month}؛ اليوم يُكتب قبل الشهر.</translation>
    </message>
    <message>
        <source>The month and the year {year:plain} are of two calendars.</source>
        <translation>الشهر والسنة {year:plain} من تقويمين مختلفين.</translation>
    </message>
    <message>
        <source>The entry “{entry}” takes no amount.</source>
        <translation>القيد «{entry}» لا يأخذ مبلغًا.</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>لا يمكن أن يكون هذا المبلغ أقل من صفر.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>أدخل مبلغًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>Enter a whole number above zero.</source>
        <translation>أدخل عددًا صحيحًا أكبر من صفر.</translation>
    </message>
    <message>
        <source>Enter a whole number up to {most}.</source>
        <translation>أدخل عددًا صحيحًا لا يزيد على {most}.</translation>
    </message>
    <message>
        <source>There is no currency {currency}; write its three letters, such as EGP.</source>
        <translation>لا توجد عملة {currency}؛ اكتب رمزها بثلاثة أحرف مثل EGP.</translation>
    </message>
    <message>
        <source>Enter a part from zero to one, such as {half} for a half.</source>
        <translation>أدخل جزءًا من صفر إلى واحد، مثل {half} للنصف.</translation>
    </message>
    <message>
        <source>The owned part is above zero and at most one, such as {half} for a half.</source>
        <translation>النصيب المملوك أكبر من صفر ولا يزيد على واحد، مثل {half} للنصف.</translation>
    </message>
    <message>
        <source>The purity is above zero and at most {most}.</source>
        <translation>النقاء أكبر من صفر ولا يزيد على {most}.</translation>
    </message>
    <message>
        <source>Enter a whole number of years from one to {most}.</source>
        <translation>أدخل عدد سنوات صحيحًا من واحد إلى {most}.</translation>
    </message>
    <message>
        <source>This text has a character that cannot be shown; delete it.</source>
        <translation>في هذا النص حرف لا يمكن عرضه؛ احذفه.</translation>
    </message>
    <message>
        <source>{day:day} is outside the calendar, which reaches from {first} to {last}.</source>
        <translation>‏{day:day} خارج التقويم الذي يمتد من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>There is no day {day:day}: that month is shorter.</source>
        <translation>لا يوجد يوم {day:day}: ذلك الشهر أقصر.</translation>
    </message>
    <message>
        <source>There is no month {month}; a year has twelve months.</source>
        <translation>لا يوجد شهر رقمه {month}؛ في السنة اثنا عشر شهرًا.</translation>
    </message>
    <message>
        <source>Enter how much arrives, because the two holdings are counted in different units.</source>
        <translation>أدخل ما يصل، لأن البندين محسوبان بوحدتين مختلفتين.</translation>
    </message>
    <message>
        <source>{text} is not a number as it is written here, such as {example:code}.</source>
        <translation>‏{text} ليس عددًا كما يُكتب هنا، مثل {example:code}.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>لا يمكن ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This text is too long; at most {most} characters fit.</source>
        <translation>هذا النص طويل جدًا؛ الحد {most} حرفًا.</translation>
    </message>
    <message>
        <source>This text is empty, longer than {most} characters, or has characters that cannot be shown.</source>
        <translation>هذا النص فارغ، أو أطول من {most} حرفًا، أو فيه حروف لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>{text} is not a day; write it like 2027-02-08, or 1448-09-01 AH for a Hijri date.</source>
        <translation>‏{text} ليس تاريخًا؛ اكتبه هكذا: ⁦2027-02-08⁩، أو ⁦1448-09-01 AH⁩ للتاريخ الهجري.</translation>
    </message>
    <message>
        <source>{month:hijri_month} {year:plain} AH already has a correction in this ledger.</source>
        <translation>لشهر {month:hijri_month} {year:plain} هـ تصحيح مسجل في هذا الدفتر.</translation>
    </message>
    <message>
        <source>{month:month_id} has no correction in this ledger.</source>
        <translation>ليس لشهر {month:month_id} تصحيح في هذا الدفتر.</translation>
    </message>
    <message>
        <source>The ledger speaks of the day {day:day}, which the calendar would not have then.</source>
        <translation>في الدفتر ذكر ليوم {day:day}، ولن يكون في التقويم حينئذ.</translation>
    </message>
    <message>
        <source>The calendar has no month {month} of the year {year:plain} AH.</source>
        <translation>ليس في التقويم شهر رقمه {month} من سنة {year:plain} هـ.</translation>
    </message>
    <message>
        <source>{month:hijri_month} {year:plain} AH cannot begin on {begins}: by the calendar it begins on {table}, and a correction may differ by two days at most.</source>
        <translation>لا يمكن أن يبدأ {month:hijri_month} {year:plain} هـ يوم {begins}: بالتقويم يبدأ يوم {table}، والتصحيح لا يجاوز يومين.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8, so it cannot be read.</source>
        <translation>الملف ليس نصًا بترميز ⁦UTF-8⁩، فلا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line {line:plain}, column {column:plain}.</source>
        <translation>الملف ليس JSON صحيحًا: السطر {line:plain}، العمود {column:plain}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a ledger.</source>
        <translation>تداخل الملف أعمق من أن يكون دفترًا.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>هنا موضع كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>A list in square brackets belongs here.</source>
        <translation>هنا موضع قائمة بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here.</source>
        <translation>هنا موضع نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write true or false here, without quotation marks.</source>
        <translation>اكتب هنا true أو false بلا علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>اكتب هنا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>Write this number in quotation marks, such as “{example:code}”, so that it stays exact.</source>
        <translation>اكتب هذا العدد بين علامتي اقتباس، مثل &quot;{example:code}&quot;، ليبقى دقيقًا.</translation>
    </message>
    <message>
        <source>“{key:code}” stands here twice.</source>
        <translation>«{key:code}» مكرر هنا.</translation>
    </message>
    <message>
        <source>Two rows have the id {id}; each id stands once.</source>
        <translation>سطران يحملان المعرّف {id}؛ كل معرّف يرد مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no kind of holding {word}; choose one of these: {allowed:codes}.</source>
        <translation>لا يوجد نوع بند {word}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no kind of entry {word}; choose one of these: {allowed:codes}.</source>
        <translation>لا يوجد نوع قيد {word}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no category of recipients {word}; choose one of these: {allowed:codes}.</source>
        <translation>لا يوجد مصرف {word}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no calendar {word}; choose one of these: {allowed:codes}.</source>
        <translation>لا يوجد تقويم {word}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>{text} is no Hijri month; write it like 1445-09.</source>
        <translation>‏{text} ليس شهرًا هجريًا؛ اكتبه هكذا: ⁦1445-09⁩.</translation>
    </message>
    <message>
        <source>Write the civil day here, like 2024-03-12.</source>
        <translation>اكتب هنا اليوم الميلادي، مثل ⁦2024-03-12⁩.</translation>
    </message>
    <message>
        <source>Name exactly one thing that was given.</source>
        <translation>اذكر شيئًا واحدًا فقط مما أُعطي.</translation>
    </message>
    <message>
        <source>This is no ledger of zakatdesk; a ledger in the open form says “zakatdesk” here.</source>
        <translation>هذا ليس دفتر zakatdesk؛ الدفتر بالصيغة المفتوحة يذكر هنا &quot;zakatdesk&quot;.</translation>
    </message>
    <message>
        <source>The version of the open form is a whole number above zero.</source>
        <translation>إصدار الصيغة المفتوحة عدد صحيح أكبر من صفر.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version (form {version:plain}). Please update zakatdesk.</source>
        <translation>كُتب هذا الدفتر بإصدار أحدث (الصيغة {version:plain}). حدّث zakatdesk من فضلك.</translation>
    </message>
    <message>
        <source>There is no verb {verb}; choose one of these: {allowed:codes}.</source>
        <translation>لا يوجد أمر {verb}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no option {option:code} here; --help lists them.</source>
        <translation>لا يوجد هنا خيار {option:code}؛ يعرضها الأمر ⁦--help⁩.</translation>
    </message>
    <message>
        <source>The option {option:code} stands here twice.</source>
        <translation>الخيار {option:code} مكرر هنا.</translation>
    </message>
    <message>
        <source>The option {option:code} is missing.</source>
        <translation>الخيار {option:code} ناقص.</translation>
    </message>
    <message>
        <source>The option {option:code} needs a value.</source>
        <translation>الخيار {option:code} يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>The option {option:code} takes no value.</source>
        <translation>الخيار {option:code} لا يأخذ قيمة.</translation>
    </message>
    <message>
        <source>The option {option:code} takes one of these: {allowed:codes}; not {value}.</source>
        <translation>الخيار {option:code} يأخذ واحدًا مما يلي: {allowed:codes}، لا {value}.</translation>
    </message>
    <message>
        <source>{argument:code} is missing; --help says what the verb needs.</source>
        <translation>‏{argument:code} ناقص؛ يبيّن ⁦--help⁩ ما يحتاجه الأمر.</translation>
    </message>
    <message>
        <source>{argument} is one word too many; --help says what the verb needs.</source>
        <translation>‏{argument} كلمة زائدة؛ يبيّن ⁦--help⁩ ما يحتاجه الأمر.</translation>
    </message>
    <message>
        <source>{text} is no choice of rules; write it like HAWL_NISAB=ENDS_ONLY.</source>
        <translation>‏{text} ليس اختيارًا لقاعدة؛ اكتبه هكذا: ⁦HAWL_NISAB=ENDS_ONLY⁩.</translation>
    </message>
    <message>
        <source>{text} is no number of days; write it like 30.</source>
        <translation>‏{text} ليس عدد أيام؛ اكتبه هكذا: 30.</translation>
    </message>
    <message>
        <source>{day} cannot be assessed; the last day that can be is {last}.</source>
        <translation>لا يمكن حساب الزكاة ليوم {day}؛ آخر يوم ممكن {last}.</translation>
    </message>
    <message>
        <source>{name} cannot be written; a ledger is exported to files that end in {endings:codes}.</source>
        <translation>لا يمكن كتابة {name}؛ يُصدَّر الدفتر إلى ملفات تنتهي بـ {endings:codes}.</translation>
    </message>
    <message>
        <source>{name} cannot be imported; this version reads files that end in {endings:codes}.</source>
        <translation>لا يمكن استيراد {name}؛ يقرأ هذا الإصدار ملفات تنتهي بـ {endings:codes}.</translation>
    </message>
    <message>
        <source>The window cannot open, because a system library is missing: {library}.</source>
        <translation>لا يمكن فتح النافذة لنقص مكتبة في النظام: {library}.</translation>
    </message>
    <message>
        <source>Enter a passphrase; it cannot be empty.</source>
        <translation>أدخل عبارة مرور؛ لا يمكن تركها فارغة.</translation>
    </message>
    <message>
        <source>A passphrase cannot have the character NUL; leave it out.</source>
        <translation>لا يمكن أن تحتوي عبارة المرور على المحرف ⁦NUL⁩؛ احذفه.</translation>
    </message>
    <message>
        <source>{text} is no open file descriptor with a passphrase on its first line.</source>
        <translation>‏{text} ليس واصف ملف مفتوحًا في سطره الأول عبارة مرور.</translation>
    </message>
    <message>
        <source>Nothing is kept of the year {year:plain} AH here.</source>
        <translation>لا شيء محفوظ هنا عن سنة {year:plain} هـ.</translation>
    </message>
    <message>
        <source>Nothing fell due in the year {year:plain} AH, so there is nothing to close.</source>
        <translation>لم يُستحق شيء في سنة {year:plain} هـ، فلا شيء يُقفل.</translation>
    </message>
    <message>
        <source>The year {year:plain} AH is closed already.</source>
        <translation>سنة {year:plain} هـ مقفلة من قبل.</translation>
    </message>
    <message>
        <source>The year {year:plain} AH is not closed.</source>
        <translation>سنة {year:plain} هـ غير مقفلة.</translation>
    </message>
    <message>
        <source>A price is missing in the year {year:plain} AH; enter it first, then close the year.</source>
        <translation>ينقص سعر في سنة {year:plain} هـ؛ أدخله أولًا ثم أقفل السنة.</translation>
    </message>
    <message>
        <source>Say why; it stays in the history.</source>
        <translation>اذكر السبب؛ فهو يبقى في السجل.</translation>
    </message>
    <message>
        <source>The facts give what was closed, so there is nothing to correct.</source>
        <translation>الوقائع تعطي ما أُقفل نفسه، فلا شيء يُصحَّح.</translation>
    </message>
    <message>
        <source>What was kept of this closed year cannot be read by this version of the program.</source>
        <translation>ما حُفظ عن هذه السنة المقفلة لا تستطيع هذه النسخة من البرنامج قراءته.</translation>
    </message>
    <message>
        <source>{name} cannot be written; a chart is drawn into files that end in {endings:codes}.</source>
        <translation>لا يمكن كتابة {name}؛ يُرسم الرسم في ملفات تنتهي بـ {endings:codes}.</translation>
    </message>
    <message>
        <source>Some lines are not understood yet; mend them here, or delete them.</source>
        <translation>بعض السطور غير مفهوم بعد؛ أصلحها هنا أو احذفها.</translation>
    </message>
    <message>
        <source>This is too much at once; at most {most} lines are read.</source>
        <translation>هذا كثير دفعة واحدة؛ يُقرأ {most} سطر على الأكثر.</translation>
    </message>
    <message>
        <source>The parts come to more than the whole payment.</source>
        <translation>مجموع الأجزاء أكبر من الدفعة كلها.</translation>
    </message>
    <message>
        <source>This year is closed. Say why it is changed; the reason is kept.</source>
        <translation>هذه السنة مقفلة. اذكر سبب تغييرها؛ ويُحفظ السبب.</translation>
    </message>
    <message>
        <source>{text} is no Hijri year; write it like 1446.</source>
        <translation>‏{text} ليست سنة هجرية؛ اكتبها هكذا: 1446.</translation>
    </message>
    <message>
        <source>{name} cannot be written; a statement is written to files that end in {endings:codes}.</source>
        <translation>لا يمكن كتابة {name}؛ يُكتب الكشف في ملفات تنتهي بـ {endings:codes}.</translation>
    </message>
    <message>
        <source>This is not the same as above; type the passphrase once more.</source>
        <translation>ليست كالمكتوبة أعلاه؛ اكتب عبارة المرور مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>exits</name>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The check found something.</source>
        <translation>وجد الفحص شيئًا.</translation>
    </message>
    <message>
        <source>The input or the call was refused.</source>
        <translation>رُفض المدخل أو الأمر.</translation>
    </message>
    <message>
        <source>The ledger is in use elsewhere.</source>
        <translation>الدفتر مفتوح في مكان آخر.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>الملف تالف.</translation>
    </message>
    <message>
        <source>The file was made by a newer version.</source>
        <translation>الملف من إصدار أحدث.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>لا يمكن الكتابة في الملف.</translation>
    </message>
    <message>
        <source>The file is not a ledger.</source>
        <translation>الملف ليس دفتر زكاة.</translation>
    </message>
    <message>
        <source>A rule that this version does not handle yet decides a fact here.</source>
        <translation>تحسم أمرًا هنا قاعدة لا يعالجها هذا الإصدار بعد.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>غير موجود.</translation>
    </message>
    <message>
        <source>The passphrase does not fit, or was not given.</source>
        <translation>عبارة المرور لا تفتح الملف، أو لم تُعطَ.</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>The works named were read.</source>
        <translation>المراجع المذكورة قُرئت.</translation>
    </message>
    <message>
        <source>This is known from the standard works and was not read again; check it before you quote it.</source>
        <translation>هذا معروف من الكتب المعتمدة ولم تُعد قراءته؛ تحقق منه قبل نقله.</translation>
    </message>
    <message>
        <source>This follows by reckoning, or the books leave it open.</source>
        <translation>هذا نتيجة حساب، أو أمر سكتت عنه الكتب.</translation>
    </message>
    <message>
        <source>most texts were read</source>
        <translation>قُرئت معظم النصوص</translation>
    </message>
    <message>
        <source>after published pages</source>
        <translation>وفق صفحات منشورة</translation>
    </message>
    <message>
        <source>after one article</source>
        <translation>وفق مقالة واحدة</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>يحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>Held by: {holders}</source>
        <translation>قال به: {holders}</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>المصدر: {title}، {place}</translation>
    </message>
    <message>
        <source>Worked case {case:code} ({class:class}): of {counted} with a nisab of {nisab}, {zakat} falls due.</source>
        <translation>مثال محسوب {case:code} ({class:class}): من {counted} والنصاب {nisab}، المستحق {zakat}.</translation>
    </message>
    <message>
        <source>Worked case {case:code} ({class:class}): of {counted}, without a nisab, {zakat} falls due.</source>
        <translation>مثال محسوب {case:code} ({class:class}): من {counted} بلا نصاب، المستحق {zakat}.</translation>
    </message>
    <message>
        <source>Worked case {case:code}: nothing falls due there.</source>
        <translation>مثال محسوب {case:code}: لا يُستحق فيه شيء.</translation>
    </message>
    <message>
        <source>Worked cases: {cases:codes}</source>
        <translation>أمثلة محسوبة: {cases:codes}</translation>
    </message>
    <message>
        <source>Chosen by: {presets}</source>
        <translation>اختارتها: {presets}</translation>
    </message>
</context>
<context>
    <name>file errors</name>
    <message>
        <source>There is already a file {path}; nothing was changed. Choose another name.</source>
        <translation>يوجد ملف باسم {path}؛ لم يتغير شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The passphrase does not fit {path}; nothing was changed. Try again.</source>
        <translation>عبارة المرور لا تفتح {path}؛ لم يتغير شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{path} is open in {program} on {host} since {since}. Close it there, or open it here for reading only.</source>
        <translation>‏{path} مفتوح في {program} على {host} منذ {since}. أغلقه هناك، أو افتحه هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Another program is using {path}; nothing was changed. Close it there, or open it here for reading only.</source>
        <translation>برنامج آخر يستعمل {path}؛ لم يتغير شيء. أغلقه هناك، أو افتحه هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Another program saved this ledger in the meantime; your change was not saved. Open the ledger again.</source>
        <translation>حفظ برنامج آخر هذا الدفتر في هذه الأثناء؛ لم يُحفظ تعديلك. افتح الدفتر من جديد.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or keep a copy of the file for repair.</source>
        <translation>‏{path} تالف؛ لم يتغير شيء. استعد نسخة احتياطية، أو احتفظ بنسخة من الملف لإصلاحه.</translation>
    </message>
    <message>
        <source>{path} is empty, probably after an interrupted copy or sync; nothing was changed. Restore a backup.</source>
        <translation>‏{path} فارغ، ولعل نسخًا أو مزامنة انقطعت؛ لم يتغير شيء. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} was changed outside zakatdesk, so its figures cannot be trusted. Restore a backup.</source>
        <translation>تغيّر {path} خارج zakatdesk، فلا يوثق بأرقامه. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of zakatdesk; nothing was changed. Please update zakatdesk.</source>
        <translation>‏{path} من إصدار أحدث من zakatdesk؛ لم يتغير شيء. حدّث zakatdesk من فضلك.</translation>
    </message>
    <message>
        <source>{path} cannot be written here; nothing was changed. Check the permissions, or choose another folder.</source>
        <translation>لا يمكن كتابة {path} هنا؛ لم يتغير شيء. راجع الأذونات أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{path} may not be read. Check the permissions of the file.</source>
        <translation>قراءة {path} غير مسموحة. راجع أذونات الملف.</translation>
    </message>
    <message>
        <source>Not saved: there is no room left for {path}. Make room, then save again.</source>
        <translation>لم يُحفظ: لا مكان كافيًا لـ {path}. أفرغ مساحة ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or deleted while it was open; your change was not saved. Save a copy elsewhere.</source>
        <translation>نُقل {path} أو استُبدل أو حُذف وهو مفتوح؛ لم يُحفظ تعديلك. احفظ نسخة في مكان آخر.</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed.</source>
        <translation>‏{path} مفتوح للقراءة فقط، فلا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>{path} is not a zakatdesk ledger; nothing was changed.</source>
        <translation>‏{path} ليس دفتر zakatdesk؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no file {path}. Look for it elsewhere, or restore a backup.</source>
        <translation>لا يوجد ملف {path}. ابحث عنه في مكان آخر، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} opens only with its passphrase; nothing was changed. A command takes it by --passphrase-fd.</source>
        <translation>‏{path} لا يُفتح إلا بعبارة مروره؛ لم يتغير شيء. في الأوامر تُعطى بالخيار ⁦--passphrase-fd⁩.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The price of {of:priced} is missing, so a sum is not known.</source>
        <translation>سعر {of:priced} غير مدخل، فهناك مبلغ غير معلوم.</translation>
    </message>
    <message>
        <source>The price of {of:priced} is missing, so a sum is not known; enter one dated {on} or earlier.</source>
        <translation>سعر {of:priced} غير مدخل، فهناك مبلغ غير معلوم؛ أدخل سعرًا بتاريخ {on} أو قبله.</translation>
    </message>
    <message>
        <source>“{holding}” cannot be counted, because the price of {of:priced} is missing.</source>
        <translation>لا يمكن احتساب «{holding}» لأن سعر {of:priced} غير مدخل.</translation>
    </message>
    <message>
        <source>The price of {of:priced} is old: it is of {on} ({days:days}).</source>
        <translation>سعر {of:priced} قديم: تاريخه {on} ({days:days}).</translation>
    </message>
    <message>
        <source>“{holding}” has an entry on {on}, before its opening on {opening}.</source>
        <translation>في «{holding}» قيد يوم {on} قبل افتتاحه يوم {opening}.</translation>
    </message>
    <message>
        <source>“{holding}” is overdrawn by {lacking} on {on}; that counts as a debt due at once.</source>
        <translation>رصيد «{holding}» مكشوف بمقدار {lacking} في {on}؛ ويعد ذلك دينًا حالًا.</translation>
    </message>
    <message>
        <source>More left “{holding}” than was in it: {lacking} are lacking on {on}.</source>
        <translation>خرج من «{holding}» أكثر مما فيه: في {on} ينقص {lacking}.</translation>
    </message>
    <message>
        <source>More was paid on “{holding}” than was owed: {lacking} too much on {on}.</source>
        <translation>سُدد في «{holding}» أكثر مما كان عليك: في {on} زاد {lacking}.</translation>
    </message>
    <message>
        <source>The hawl of {since} ({class:class}) is not fully checked: the first price of {of:priced} is of a later day.</source>
        <translation>حول {since} ({class:class}) لم يُتحقق منه تمامًا: أول سعر لـ{of:priced} تاريخه بعد ذلك.</translation>
    </message>
    <message>
        <source>The hawl of {since} ({class:class}) is not fully checked: a price it needs is of a later day.</source>
        <translation>حول {since} ({class:class}) لم يُتحقق منه تمامًا: سعر يحتاجه تاريخه بعد ذلك.</translation>
    </message>
    <message>
        <source>Zakat on “{class:class}” falls due on {due}, when its hawl is complete: the zakat day would be later.</source>
        <translation>زكاة «{class:class}» مستحقة في {due} عند تمام حولها، لأن يوم الزكاة يأتي بعد ذلك.</translation>
    </message>
    <message>
        <source>“{holding}” has no due day, so all of it counts as due now. The rule in force: {rule}</source>
        <translation>لم يُذكر يوم استحقاق «{holding}»، فيعد كله مستحقًا الآن. القاعدة المتبعة: {rule}</translation>
    </message>
    <message>
        <source>The payment of {on} names zakat on “{class:class}” of {due}, but none fell due then.</source>
        <translation>دفعة {on} تذكر زكاة «{class:class}» المستحقة في {due}، ولم يُستحق شيء حينها.</translation>
    </message>
    <message>
        <source>The payment of {on}, or a part of it, settles nothing and counts as voluntary charity.</source>
        <translation>دفعة {on}، أو جزء منها، لا تسدد شيئًا وتعد صدقة تطوع.</translation>
    </message>
    <message>
        <source>The payment of {on} has no value yet, because the price of {of:priced} is missing.</source>
        <translation>دفعة {on} لا قيمة لها بعد، لأن سعر {of:priced} غير مدخل.</translation>
    </message>
    <message>
        <source>Zakat of {year:plain} AH is paid, and of the groups of recipients these received nothing: {groups}. The rules in force ask that every group that can be found receives something.</source>
        <translation>دُفعت زكاة سنة {year:plain} هـ، ولم يُعط منها شيء لهذه المصارف: {groups}. والقواعد المتبعة توجب إعطاء كل مصرف موجود.</translation>
    </message>
    <message>
        <source>Zakat falls due on {due}. Confirm that {month:month_id} began on {begins} where you live.</source>
        <translation>الزكاة مستحقة في {due}. أكّد أن {month:month_id} بدأ في {begins} حيث تقيم.</translation>
    </message>
    <message>
        <source>{due} is provisional: the published calendars do not agree on when {month:month_id} begins.</source>
        <translation>‏{due} غير نهائي: لا تتفق التقاويم المنشورة على بداية {month:month_id}.</translation>
    </message>
    <message>
        <source>The year closed on “{class:class}” of {on} would come out otherwise today; the closed figure stands.</source>
        <translation>السنة المقفلة لـ«{class:class}» في {on} لو حُسبت اليوم لاختلفت؛ والرقم المقفل هو المعتمد.</translation>
    </message>
    <message>
        <source>“{class:class}” due on {due} is {after} now; version {version:code} computed {before}.</source>
        <translation>زكاة «{class:class}» المستحقة في {due} هي الآن {after}؛ وحسبها الإصدار {version:code} {before}.</translation>
    </message>
    <message>
        <source>“{class:class}” due on {due} is {after} now; version {version:code} computed nothing.</source>
        <translation>زكاة «{class:class}» المستحقة في {due} هي الآن {after}؛ ولم يحسب الإصدار {version:code} شيئًا.</translation>
    </message>
    <message>
        <source>“{class:class}” due on {due} is not due any more; version {version:code} computed {before}.</source>
        <translation>زكاة «{class:class}» المستحقة في {due} لم تعد مستحقة؛ وحسبها الإصدار {version:code} {before}.</translation>
    </message>
    <message>
        <source>Say which part of “{holding}” is zakatable; until then it cannot be counted.</source>
        <translation>حدد الجزء الذي تجب فيه الزكاة من «{holding}»؛ ولا يمكن احتسابه قبل ذلك.</translation>
    </message>
    <message>
        <source>“{holding}” is held for trade; enter it as trade goods, so that it counts.</source>
        <translation>«{holding}» للتجارة؛ أدخله عروض تجارة ليُحتسب.</translation>
    </message>
    <message>
        <source>“{holding}” has no first day yet: say how much there was, and since when.</source>
        <translation>لم يُذكر أول يوم لـ«{holding}» بعد: اذكر كم كان ومنذ متى.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing makes a sum wrong or unknown.</source>
        <comment>%n things make a sum wrong or unknown.</comment>
        <translation>
            <numerusform>لا شيء يجعل مبلغًا غير صحيح أو غير معلوم.</numerusform>
            <numerusform>أمر واحد يجعل مبلغًا غير صحيح أو غير معلوم.</numerusform>
            <numerusform>أمران يجعلان مبلغًا غير صحيح أو غير معلوم.</numerusform>
            <numerusform>%n أمور تجعل مبلغًا غير صحيح أو غير معلوم.</numerusform>
            <numerusform>%n أمرًا يجعل مبلغًا غير صحيح أو غير معلوم.</numerusform>
            <numerusform>%n أمر يجعل مبلغًا غير صحيح أو غير معلوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing is worth a look.</source>
        <comment>%n things are worth a look.</comment>
        <translation>
            <numerusform>لا شيء يستحق النظر.</numerusform>
            <numerusform>أمر واحد يستحق النظر.</numerusform>
            <numerusform>أمران يستحقان النظر.</numerusform>
            <numerusform>%n أمور تستحق النظر.</numerusform>
            <numerusform>%n أمرًا يستحق النظر.</numerusform>
            <numerusform>%n أمر يستحق النظر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وأمر آخر.</numerusform>
            <numerusform>وأمران آخران.</numerusform>
            <numerusform>و%n أمور أخرى.</numerusform>
            <numerusform>و%n أمرًا آخر.</numerusform>
            <numerusform>و%n أمر آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Add a price of {of:priced}</source>
        <translation>أضف سعر {of:priced}</translation>
    </message>
    <message>
        <source>Add a price of {of:priced} of {on}</source>
        <translation>أضف سعر {of:priced} ليوم {on}</translation>
    </message>
    <message>
        <source>Let it open on {on}</source>
        <translation>اجعل الافتتاح في {on}</translation>
    </message>
    <message>
        <source>Move the entry to {on}</source>
        <translation>انقل القيد إلى {on}</translation>
    </message>
    <message>
        <source>Look at its entries</source>
        <translation>انظر قيوده</translation>
    </message>
    <message>
        <source>Edit the holding</source>
        <translation>عدّل البند</translation>
    </message>
    <message>
        <source>It was empty on {on}</source>
        <translation>كان فارغًا في {on}</translation>
    </message>
    <message>
        <source>Make {day} the zakat day</source>
        <translation>اجعل {day} يوم الزكاة</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>انظر القواعد</translation>
    </message>
    <message>
        <source>Say when it is due</source>
        <translation>اذكر يوم استحقاقه</translation>
    </message>
    <message>
        <source>It is owed on demand</source>
        <translation>مستحق عند الطلب</translation>
    </message>
    <message>
        <source>Let it settle what is oldest</source>
        <translation>اجعلها تسدد الأقدم</translation>
    </message>
    <message>
        <source>Look at the payment</source>
        <translation>انظر الدفعة</translation>
    </message>
    <message>
        <source>It began on {on}</source>
        <translation>بدأ في {on}</translation>
    </message>
    <message>
        <source>Say when it began</source>
        <translation>اذكر متى بدأ</translation>
    </message>
    <message>
        <source>Look at the closed years</source>
        <translation>انظر السنوات المقفلة</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>اطلعت عليه</translation>
    </message>
    <message>
        <source>Take the new figure</source>
        <translation>اعتمد الرقم الجديد</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Everything together</source>
        <translation>كل الأموال معًا</translation>
    </message>
    <message>
        <source>Trade goods apart</source>
        <translation>عروض التجارة وحدها</translation>
    </message>
    <message>
        <source>Each amount by its own year</source>
        <translation>كل مبلغ بحوله</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Added: {fact}</source>
        <translation>أُضيف: {fact}</translation>
    </message>
    <message>
        <source>Changed: {fact}</source>
        <translation>غُيِّر: {fact}</translation>
    </message>
    <message>
        <source>Removed: {fact}</source>
        <translation>حُذف: {fact}</translation>
    </message>
    <message>
        <source>the holding {name}</source>
        <translation>البند {name}</translation>
    </message>
    <message>
        <source>the person {name}</source>
        <translation>الشخص {name}</translation>
    </message>
    <message>
        <source>an entry of {holding}: {entry_kind}</source>
        <translation>قيد في {holding}: {entry_kind}</translation>
    </message>
    <message>
        <source>a price of {what}</source>
        <translation>سعر {what}</translation>
    </message>
    <message>
        <source>a payment of {person}</source>
        <translation>دفعة من {person}</translation>
    </message>
    <message>
        <source>the beginning of {month}</source>
        <translation>بداية {month}</translation>
    </message>
    <message>
        <source>a closed year of {person}, due on {day}</source>
        <translation>سنة مقفلة لـ{person}، مستحقة في {day}</translation>
    </message>
    <message>
        <source>{key}: {value}</source>
        <translation>‏{key}: {value}</translation>
    </message>
    <message>
        <source>{key}: was {before}, is now {after}</source>
        <translation>‏{key}: كان {before} وصار {after}</translation>
    </message>
    <message>
        <source>{key}: was {before}, is now empty</source>
        <translation>‏{key}: كان {before} وصار فارغًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{rules}, from {day}</source>
        <translation>‏{rules}، من {day}</translation>
    </message>
    <message>
        <source>{rules}; otherwise: {options}</source>
        <translation>‏{rules}؛ وبخلاف ذلك: {options}</translation>
    </message>
    <message>
        <source>{times} times {amount}, first on {day}</source>
        <translation>عدد الأقساط {times}، كل قسط {amount}، أولها في {day}</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>‏{amount} في {day}</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>تُراجع عنه لاحقًا</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>the Hanafi school</source>
        <translation>الحنفية</translation>
    </message>
    <message>
        <source>the Maliki school</source>
        <translation>المالكية</translation>
    </message>
    <message>
        <source>the Shafi&apos;i school</source>
        <translation>الشافعية</translation>
    </message>
    <message>
        <source>the Hanbali school</source>
        <translation>الحنابلة</translation>
    </message>
    <message>
        <source>Abu Hanifa</source>
        <translation>أبو حنيفة</translation>
    </message>
    <message>
        <source>Abu Yusuf and Muhammad al-Shaybani</source>
        <translation>أبو يوسف ومحمد بن الحسن الشيباني</translation>
    </message>
    <message>
        <source>Zufar</source>
        <translation>زفر</translation>
    </message>
    <message>
        <source>some Hanafis</source>
        <translation>بعض الحنفية</translation>
    </message>
    <message>
        <source>South Asian Hanafis</source>
        <translation>حنفية جنوب آسيا</translation>
    </message>
    <message>
        <source>some Shafi&apos;is</source>
        <translation>بعض الشافعية</translation>
    </message>
    <message>
        <source>some Hanbalis</source>
        <translation>بعض الحنابلة</translation>
    </message>
    <message>
        <source>Abu Thawr</source>
        <translation>أبو ثور</translation>
    </message>
    <message>
        <source>al-Awza&apos;i</source>
        <translation>الأوزاعي</translation>
    </message>
    <message>
        <source>Sufyan al-Thawri</source>
        <translation>سفيان الثوري</translation>
    </message>
    <message>
        <source>Ibn Abbas</source>
        <translation>ابن عباس</translation>
    </message>
    <message>
        <source>Abu Hakim</source>
        <translation>أبو حكيم</translation>
    </message>
    <message>
        <source>Ibn Baz</source>
        <translation>ابن باز</translation>
    </message>
    <message>
        <source>Ibn Uthaymeen</source>
        <translation>ابن عثيمين</translation>
    </message>
    <message>
        <source>Abd al-Rahman al-Barrak</source>
        <translation>عبد الرحمن البراك</translation>
    </message>
    <message>
        <source>Yusuf al-Qaradawi</source>
        <translation>يوسف القرضاوي</translation>
    </message>
    <message>
        <source>Ali al-Qaradaghi</source>
        <translation>علي القره داغي</translation>
    </message>
    <message>
        <source>Ali Gomaa</source>
        <translation>علي جمعة</translation>
    </message>
    <message>
        <source>Monzer Kahf</source>
        <translation>منذر قحف</translation>
    </message>
    <message>
        <source>Mustafa Umar</source>
        <translation>مصطفى عمر</translation>
    </message>
    <message>
        <source>Nuh Keller&apos;s notes on Reliance of the Traveller</source>
        <translation>حواشي نوح كلر على عمدة السالك</translation>
    </message>
    <message>
        <source>the majority of scholars</source>
        <translation>جمهور العلماء</translation>
    </message>
    <message>
        <source>most who give fatwas today</source>
        <translation>أكثر المفتين اليوم</translation>
    </message>
    <message>
        <source>some contemporary scholars</source>
        <translation>بعض المعاصرين</translation>
    </message>
    <message>
        <source>Al-Azhar&apos;s Islamic Research Academy</source>
        <translation>مجمع البحوث الإسلامية بالأزهر</translation>
    </message>
    <message>
        <source>Egypt&apos;s Dar al-Ifta</source>
        <translation>دار الإفتاء المصرية</translation>
    </message>
    <message>
        <source>Jordan&apos;s Ifta Department</source>
        <translation>دائرة الإفتاء الأردنية</translation>
    </message>
    <message>
        <source>Qatar&apos;s Zakat Fund</source>
        <translation>صندوق الزكاة القطري</translation>
    </message>
    <message>
        <source>Morocco&apos;s Supreme Council of Scholars</source>
        <translation>المجلس العلمي الأعلى بالمغرب</translation>
    </message>
    <message>
        <source>the Fiqh Academy of the Muslim World League</source>
        <translation>المجمع الفقهي برابطة العالم الإسلامي</translation>
    </message>
    <message>
        <source>the International Islamic Fiqh Academy</source>
        <translation>مجمع الفقه الإسلامي الدولي</translation>
    </message>
    <message>
        <source>Saudi Arabia&apos;s Council of Senior Scholars</source>
        <translation>هيئة كبار العلماء بالسعودية</translation>
    </message>
    <message>
        <source>Saudi Arabia&apos;s Permanent Committee for Fatwa</source>
        <translation>اللجنة الدائمة للإفتاء بالسعودية</translation>
    </message>
    <message>
        <source>the Saudi authority ZATCA</source>
        <translation>هيئة الزكاة والضريبة والجمارك السعودية</translation>
    </message>
    <message>
        <source>AAOIFI</source>
        <translation>هيئة المحاسبة والمراجعة (أيوفي)</translation>
    </message>
    <message>
        <source>Islamweb</source>
        <translation>إسلام ويب</translation>
    </message>
    <message>
        <source>islamqa.info</source>
        <translation>الإسلام سؤال وجواب</translation>
    </message>
    <message>
        <source>the National Zakat Foundation in Britain</source>
        <translation>مؤسسة الزكاة الوطنية في بريطانيا</translation>
    </message>
    <message>
        <source>AIT in New Zealand</source>
        <translation>أمانة AIT في نيوزيلندا</translation>
    </message>
    <message>
        <source>North American fiqh councils</source>
        <translation>مجالس الفقه في أمريكا الشمالية</translation>
    </message>
    <message>
        <source>Turkey&apos;s Diyanet</source>
        <translation>رئاسة الشؤون الدينية التركية</translation>
    </message>
    <message>
        <source>Pakistan&apos;s zakat ordinance</source>
        <translation>قانون الزكاة الباكستاني</translation>
    </message>
    <message>
        <source>Indonesia&apos;s BAZNAS</source>
        <translation>هيئة الزكاة الوطنية الإندونيسية (بازناس)</translation>
    </message>
    <message>
        <source>Singapore&apos;s MUIS</source>
        <translation>المجلس الديني الإسلامي في سنغافورة</translation>
    </message>
    <message>
        <source>zakat centres of Malaysian states</source>
        <translation>مراكز الزكاة في الولايات الماليزية</translation>
    </message>
    <message>
        <source>Selangor&apos;s zakat centre</source>
        <translation>مركز الزكاة في سلانجور</translation>
    </message>
    <message>
        <source>Melaka&apos;s zakat centre</source>
        <translation>مركز الزكاة في ملقا</translation>
    </message>
    <message>
        <source>the seed article</source>
        <translation>مقال عربي في حساب الزكاة لإبراهيم فايد</translation>
    </message>
</context>
<context>
    <name>holding kinds</name>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>حساب بنكي</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ذهب</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>فضة</translation>
    </message>
    <message>
        <source>Trade goods</source>
        <translation>عروض التجارة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>أسهم</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>صندوق استثمار</translation>
    </message>
    <message>
        <source>Sukuk</source>
        <translation>صكوك</translation>
    </message>
    <message>
        <source>Crypto coins</source>
        <translation>عملات رقمية مشفرة</translation>
    </message>
    <message>
        <source>Pension savings</source>
        <translation>مدخرات التقاعد</translation>
    </message>
    <message>
        <source>Rented-out property</source>
        <translation>عقار مؤجر</translation>
    </message>
    <message>
        <source>Property for own use</source>
        <translation>مال للاستعمال الشخصي</translation>
    </message>
    <message>
        <source>Deposit given</source>
        <translation>تأمين مدفوع</translation>
    </message>
    <message>
        <source>Money owed to me</source>
        <translation>دين لي على غيري</translation>
    </message>
    <message>
        <source>Debt I owe</source>
        <translation>دين عليّ</translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation>غنم</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>بقر</translation>
    </message>
    <message>
        <source>Camels</source>
        <translation>إبل</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>خيل</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>زروع</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>عسل</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>معادن</translation>
    </message>
    <message>
        <source>Buried treasure (rikaz)</source>
        <translation>ركاز</translation>
    </message>
    <message>
        <source>Household (zakat al-fitr)</source>
        <translation>الأسرة (زكاة الفطر)</translation>
    </message>
</context>
<context>
    <name>in kind</name>
    <message>
        <source>{number} g of gold</source>
        <translation>‏{number} جم من الذهب</translation>
    </message>
    <message>
        <source>{number} g of silver</source>
        <translation>‏{number} جم من الفضة</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>‏{number} كجم</translation>
    </message>
    <message numerus="yes">
        <source>%n sheep</source>
        <comment>%n sheep</comment>
        <translation>
            <numerusform>لا شياه</numerusform>
            <numerusform>شاة واحدة</numerusform>
            <numerusform>شاتان</numerusform>
            <numerusform>%n شياه</numerusform>
            <numerusform>%n شاة</numerusform>
            <numerusform>%n شاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearling calf (tabi&apos;)</source>
        <comment>%n yearling calves (tabi&apos;)</comment>
        <translation>
            <numerusform>لا أتبعة</numerusform>
            <numerusform>تبيع واحد</numerusform>
            <numerusform>تبيعان</numerusform>
            <numerusform>%n أتبعة</numerusform>
            <numerusform>%n تبيعًا</numerusform>
            <numerusform>%n تبيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n two-year-old cow (musinna)</source>
        <comment>%n two-year-old cows (musinna)</comment>
        <translation>
            <numerusform>لا مسنات</numerusform>
            <numerusform>مسنة واحدة</numerusform>
            <numerusform>مسنتان</numerusform>
            <numerusform>%n مسنات</numerusform>
            <numerusform>%n مسنة</numerusform>
            <numerusform>%n مسنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-year-old she-camel (bint makhad)</source>
        <comment>%n one-year-old she-camels (bint makhad)</comment>
        <translation>
            <numerusform>لا بنات مخاض</numerusform>
            <numerusform>بنت مخاض واحدة</numerusform>
            <numerusform>بنتا مخاض</numerusform>
            <numerusform>%n بنات مخاض</numerusform>
            <numerusform>%n بنت مخاض</numerusform>
            <numerusform>%n بنت مخاض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n two-year-old she-camel (bint labun)</source>
        <comment>%n two-year-old she-camels (bint labun)</comment>
        <translation>
            <numerusform>لا بنات لبون</numerusform>
            <numerusform>بنت لبون واحدة</numerusform>
            <numerusform>بنتا لبون</numerusform>
            <numerusform>%n بنات لبون</numerusform>
            <numerusform>%n بنت لبون</numerusform>
            <numerusform>%n بنت لبون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n three-year-old she-camel (hiqqa)</source>
        <comment>%n three-year-old she-camels (hiqqa)</comment>
        <translation>
            <numerusform>لا حقاق</numerusform>
            <numerusform>حقة واحدة</numerusform>
            <numerusform>حقتان</numerusform>
            <numerusform>%n حقاق</numerusform>
            <numerusform>%n حقة</numerusform>
            <numerusform>%n حقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n four-year-old she-camel (jadhaa)</source>
        <comment>%n four-year-old she-camels (jadhaa)</comment>
        <translation>
            <numerusform>لا جذعات</numerusform>
            <numerusform>جذعة واحدة</numerusform>
            <numerusform>جذعتان</numerusform>
            <numerusform>%n جذعات</numerusform>
            <numerusform>%n جذعة</numerusform>
            <numerusform>%n جذعة</numerusform>
        </translation>
    </message>
    <message>
        <source>grams of gold</source>
        <translation>غرامات من الذهب</translation>
    </message>
    <message>
        <source>grams of silver</source>
        <translation>غرامات من الفضة</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>كيلوغرامات</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>غنم</translation>
    </message>
    <message>
        <source>yearling calves (tabi&apos;)</source>
        <translation>تبيع (عجل عمره سنة)</translation>
    </message>
    <message>
        <source>two-year-old cows (musinna)</source>
        <translation>مسنة (بقرة عمرها سنتان)</translation>
    </message>
    <message>
        <source>one-year-old she-camels (bint makhad)</source>
        <translation>بنت مخاض (ناقة عمرها سنة)</translation>
    </message>
    <message>
        <source>two-year-old she-camels (bint labun)</source>
        <translation>بنت لبون (ناقة عمرها سنتان)</translation>
    </message>
    <message>
        <source>three-year-old she-camels (hiqqa)</source>
        <translation>حقة (ناقة عمرها ثلاث سنين)</translation>
    </message>
    <message>
        <source>four-year-old she-camels (jadhaa)</source>
        <translation>جذعة (ناقة عمرها أربع سنين)</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>المعدن</translation>
    </message>
    <message>
        <source>Karat</source>
        <translation>العيار</translation>
    </message>
    <message>
        <source>Fineness (per thousand)</source>
        <translation>درجة النقاء (بالألف)</translation>
    </message>
    <message>
        <source>Weight of stones (g)</source>
        <translation>وزن الأحجار (جم)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>طريقة التقويم</translation>
    </message>
    <message>
        <source>Does not sell</source>
        <translation>كاسد لا يُباع</translation>
    </message>
    <message>
        <source>Way of trading</source>
        <translation>طريقة التجارة</translation>
    </message>
    <message>
        <source>Land for resale</source>
        <translation>أرض لإعادة البيع</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>الغرض من الاقتناء</translation>
    </message>
    <message>
        <source>Zakatable part</source>
        <translation>الجزء الزكوي</translation>
    </message>
    <message>
        <source>The company pays the zakat</source>
        <translation>الشركة تخرج الزكاة</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>إمكان السحب</translation>
    </message>
    <message>
        <source>Tax and penalty on withdrawal</source>
        <translation>الضريبة والغرامة عند السحب</translation>
    </message>
    <message>
        <source>Basic need</source>
        <translation>حاجة أصلية</translation>
    </message>
    <message>
        <source>Will it be paid back?</source>
        <translation>هل يُرجى سداده؟</translation>
    </message>
    <message>
        <source>Class of the debt (Hanafi)</source>
        <translation>صنف الدين (عند الحنفية)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>عمّ نشأ</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>أقساط شهرية</translation>
    </message>
    <message>
        <source>Grazes freely</source>
        <translation>سائمة ترعى</translation>
    </message>
    <message>
        <source>Herd shared with others</source>
        <translation>قطيع مختلط مع آخرين</translation>
    </message>
    <message>
        <source>Kind of produce</source>
        <translation>نوع المحصول</translation>
    </message>
    <message>
        <source>Watered by</source>
        <translation>يُسقى من</translation>
    </message>
    <message>
        <source>Part watered by nature</source>
        <translation>الجزء المسقي بلا كلفة</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>كيف وُجد</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>القوت</translation>
    </message>
    <message>
        <source>Money per person</source>
        <translation>المبلغ عن كل شخص</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Owned part</source>
        <translation>النصيب المملوك</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>After sunset</source>
        <translation>بعد الغروب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Arrives as</source>
        <translation>يصل بمقدار</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكاليف</translation>
    </message>
    <message>
        <source>Years it covers</source>
        <translation>السنوات التي يغطيها</translation>
    </message>
    <message>
        <source>Retail value</source>
        <translation>قيمة التجزئة</translation>
    </message>
    <message>
        <source>Wholesale value</source>
        <translation>قيمة الجملة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>بعملة</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المعلِنة</translation>
    </message>
    <message>
        <source>Category of recipients</source>
        <translation>مصرف الزكاة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>For the zakat</source>
        <translation>عن الزكاة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Minor until</source>
        <translation>قاصر حتى</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الولي</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>تاريخ الوفاة</translation>
    </message>
    <message>
        <source>Rules followed</source>
        <translation>القواعد المتبعة</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>Changed options</source>
        <translation>الخيارات المغيّرة</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>أرقام القواعد</translation>
    </message>
    <message>
        <source>Zakat day</source>
        <translation>يوم الزكاة</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>أعلنته جهة</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>بدأ يوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Make the ledger</source>
        <translation>إنشاء الدفتر</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>إضافة {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تعديل {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>نسيان شخص</translation>
    </message>
    <message>
        <source>Something of a person who was forgotten</source>
        <translation>شيء يخص شخصًا نُسي</translation>
    </message>
    <message>
        <source>Choose rules for {name}</source>
        <translation>اختيار قواعد {name}</translation>
    </message>
    <message>
        <source>Add the holding {name}</source>
        <translation>إضافة البند {name}</translation>
    </message>
    <message>
        <source>Edit the holding {name}</source>
        <translation>تعديل البند {name}</translation>
    </message>
    <message>
        <source>Remove the holding {name}</source>
        <translation>حذف البند {name}</translation>
    </message>
    <message>
        <source>Add an entry to {name}: {entry_kind:entry_kind}</source>
        <translation>إضافة قيد إلى {name}: {entry_kind:entry_kind}</translation>
    </message>
    <message>
        <source>Edit an entry of {name}: {entry_kind:entry_kind}</source>
        <translation>تعديل قيد في {name}: {entry_kind:entry_kind}</translation>
    </message>
    <message>
        <source>Remove an entry of {name}: {entry_kind:entry_kind}</source>
        <translation>حذف قيد من {name}: {entry_kind:entry_kind}</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <translation>استعادة ما حُذف</translation>
    </message>
    <message>
        <source>Add a price of {of:priced}</source>
        <translation>إضافة سعر {of:priced}</translation>
    </message>
    <message>
        <source>Edit a price of {of:priced}</source>
        <translation>تعديل سعر {of:priced}</translation>
    </message>
    <message>
        <source>Remove a price of {of:priced}</source>
        <translation>حذف سعر {of:priced}</translation>
    </message>
    <message>
        <source>Add a payment of {name}</source>
        <translation>إضافة دفعة زكاة عن {name}</translation>
    </message>
    <message>
        <source>Edit a payment of {name}</source>
        <translation>تعديل دفعة زكاة عن {name}</translation>
    </message>
    <message>
        <source>Remove a payment of {name}</source>
        <translation>حذف دفعة زكاة عن {name}</translation>
    </message>
    <message>
        <source>Correct the begin of {month:month_id}</source>
        <translation>تصحيح بداية {month:month_id}</translation>
    </message>
    <message>
        <source>Remove the correction of {month:month_id}</source>
        <translation>حذف تصحيح {month:month_id}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>تراجع: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>إعادة: {label}</translation>
    </message>
    <message>
        <source>Change the ledger</source>
        <translation>تعديل الدفتر</translation>
    </message>
    <message>
        <source>Close the year {year:plain} AH of {name}</source>
        <translation>إقفال سنة {year:plain} هـ لـ {name}</translation>
    </message>
    <message>
        <source>Reopen the year {year:plain} AH of {name}: {reason}</source>
        <translation>إعادة فتح سنة {year:plain} هـ لـ {name}: {reason}</translation>
    </message>
    <message>
        <source>Correct the closed year {year:plain} AH of {name}: {reason}</source>
        <translation>تصحيح السنة المقفلة {year:plain} هـ لـ {name}: {reason}</translation>
    </message>
    <message>
        <source>Choose rules for several people</source>
        <translation>اختيار القواعد لعدة أشخاص</translation>
    </message>
    <message>
        <source>Add several prices of {of:priced}</source>
        <translation>إضافة عدة أسعار: {of:priced}</translation>
    </message>
    <message>
        <source>Add a payment of {name} to a closed year: {reason}</source>
        <translation>إضافة دفعة من {name} إلى سنة مقفلة: {reason}</translation>
    </message>
    <message>
        <source>Edit a payment of {name} in a closed year: {reason}</source>
        <translation>تعديل دفعة من {name} في سنة مقفلة: {reason}</translation>
    </message>
    <message>
        <source>Remove a payment of {name} from a closed year: {reason}</source>
        <translation>حذف دفعة من {name} من سنة مقفلة: {reason}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Which of your debts are taken off?</source>
        <translation>أي ديونك يُخصم؟</translation>
    </message>
    <message>
        <source>What falls due within the coming lunar year.</source>
        <translation>ما يحلّ خلال السنة القمرية القادمة.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء منها.</translation>
    </message>
    <message>
        <source>All of them, due or deferred.</source>
        <translation>كلها، حالّة أو مؤجلة.</translation>
    </message>
    <message>
        <source>Only what can be demanded now.</source>
        <translation>ما يمكن المطالبة به الآن فقط.</translation>
    </message>
    <message>
        <source>How much of a long debt in instalments is taken off?</source>
        <translation>كم يُخصم من دين طويل مقسّط؟</translation>
    </message>
    <message>
        <source>The instalments of the coming twelve months, with what is in arrears.</source>
        <translation>أقساط الاثني عشر شهرًا القادمة مع المتأخر منها.</translation>
    </message>
    <message>
        <source>Only the next instalment, with what is in arrears.</source>
        <translation>القسط القادم فقط مع المتأخر.</translation>
    </message>
    <message>
        <source>All that is still owed, without future interest.</source>
        <translation>كل المتبقي دون الفوائد الربوية المستقبلية.</translation>
    </message>
    <message>
        <source>Is a debt set against other property before zakatable wealth?</source>
        <translation>هل يُجعل الدين في مقابل مال غير زكوي قبل المال الزكوي؟</translation>
    </message>
    <message>
        <source>No: it falls on cash first, then on trade goods and livestock, never on the home.</source>
        <translation>لا: يقع على النقد أولًا، ثم على عروض التجارة والأنعام، ولا يقع على المسكن.</translation>
    </message>
    <message>
        <source>Yes: surplus property that owes no zakat and could pay it takes the debt first.</source>
        <translation>نعم: المال الزائد غير الزكوي الذي يفي بالدين يتحمله أولًا.</translation>
    </message>
    <message>
        <source>Which wealth does a debt reduce?</source>
        <translation>أي مال ينقصه الدين؟</translation>
    </message>
    <message>
        <source>Only money and what is joined to it.</source>
        <translation>النقود وما ضُم إليها فقط.</translation>
    </message>
    <message>
        <source>Money first, then livestock.</source>
        <translation>النقود أولًا ثم الأنعام.</translation>
    </message>
    <message>
        <source>All wealth that the debt is counted against here: money, then livestock.</source>
        <translation>كل مال يُحسب الدين في مقابله هنا: النقود ثم الأنعام.</translation>
    </message>
    <message>
        <source>Must wealth stay at nisab through the whole year?</source>
        <translation>هل يشترط بقاء النصاب طوال الحول؟</translation>
    </message>
    <message>
        <source>Yes: a day below nisab ends the year, and a new one begins when nisab is reached again.</source>
        <translation>نعم: يوم واحد دون النصاب يقطع الحول، ويبدأ حول جديد عند بلوغ النصاب ثانية.</translation>
    </message>
    <message>
        <source>No: nisab at the start and at the end is enough, unless everything is gone in between.</source>
        <translation>لا: يكفي النصاب في أول الحول وآخره، ما لم يذهب المال كله بينهما.</translation>
    </message>
    <message>
        <source>Must trade goods stay at nisab through the whole year?</source>
        <translation>هل يشترط بقاء عروض التجارة على النصاب طوال الحول؟</translation>
    </message>
    <message>
        <source>They follow the rule for all other money.</source>
        <translation>تتبع قاعدة سائر الأموال.</translation>
    </message>
    <message>
        <source>Only their value at the end of the year counts, and the year runs from the purchase.</source>
        <translation>العبرة بقيمتها آخر الحول فقط، ويُحسب الحول من الشراء.</translation>
    </message>
    <message>
        <source>What becomes of the date when wealth is below nisab on it?</source>
        <translation>ما مصير الموعد إذا كان المال دون النصاب فيه؟</translation>
    </message>
    <message>
        <source>It is given up; a new year begins on the day nisab is reached again.</source>
        <translation>يُترك، ويبدأ حول جديد يوم بلوغ النصاب ثانية.</translation>
    </message>
    <message>
        <source>It is kept, and wealth is looked at again a year later.</source>
        <translation>يبقى، ويُنظر في المال بعد سنة.</translation>
    </message>
    <message>
        <source>Does the year go on when gold, silver, cash and trade goods replace one another?</source>
        <translation>هل يستمر الحول إذا حلّ بعض الذهب والفضة والنقد وعروض التجارة محل بعض؟</translation>
    </message>
    <message>
        <source>Yes: they are one family, and what replaces the other carries its year on.</source>
        <translation>نعم: هي جنس واحد، والبدل يبني على حول أصله.</translation>
    </message>
    <message>
        <source>Not between gold and silver, nor between grazing animals: what is taken in exchange begins a year of its own.</source>
        <translation>لا بين الذهب والفضة ولا بين السوائم: ما أُخذ بدلًا يبدأ حولًا مستقلًا.</translation>
    </message>
    <message>
        <source>Which weight of an alloy counts towards the nisab of metal?</source>
        <translation>أي وزن من السبيكة المخلوطة يدخل في نصاب المعدن؟</translation>
    </message>
    <message>
        <source>Only the fine gold or silver in it.</source>
        <translation>ما فيها من ذهب خالص أو فضة خالصة فقط.</translation>
    </message>
    <message>
        <source>The whole weight where the precious metal is the larger part; where it is not, the thing is goods with a price.</source>
        <translation>الوزن كله إذا غلب المعدن النفيس؛ وإلا فهي سلعة بثمنها.</translation>
    </message>
    <message>
        <source>The whole weight, whatever the karat; for experts only, one fatwa says so.</source>
        <translation>الوزن كله مهما كان العيار؛ للخبراء فقط، وبه فتوى واحدة.</translation>
    </message>
    <message>
        <source>Do gold, silver and money complete one another&apos;s nisab?</source>
        <translation>هل يكمل الذهب والفضة والنقود نصاب بعضها؟</translation>
    </message>
    <message>
        <source>Yes: all is counted in money and compared with the nisab of money.</source>
        <translation>نعم: يُقوّم الجميع بالنقد ويُقارن بنصاب النقود.</translation>
    </message>
    <message>
        <source>Yes: the parts of a nisab that each one makes are added, and each pays its own fortieth.</source>
        <translation>نعم: تُجمع أجزاء النصاب من كل منها، ويُخرج من كل منها ربع عشره.</translation>
    </message>
    <message>
        <source>No: money joins one metal, and the other stands alone by its weight.</source>
        <translation>لا: تُضم النقود إلى أحد المعدنين، ويُعتبر الآخر وحده بوزنه.</translation>
    </message>
    <message>
        <source>With which metal are cash and trade goods joined where gold and silver are not joined?</source>
        <translation>إلى أي معدن يُضم النقد وعروض التجارة إذا لم يُضم الذهب والفضة؟</translation>
    </message>
    <message>
        <source>With both where the metals are joined; where they are not, with gold.</source>
        <translation>إليهما معًا إذا ضُم المعدنان؛ وإلا فإلى الذهب.</translation>
    </message>
    <message>
        <source>With gold.</source>
        <translation>إلى الذهب.</translation>
    </message>
    <message>
        <source>With silver.</source>
        <translation>إلى الفضة.</translation>
    </message>
    <message>
        <source>Is zakat due on gold and silver jewellery that a woman wears?</source>
        <translation>هل تجب الزكاة في حلي المرأة الملبوس من ذهب وفضة؟</translation>
    </message>
    <message>
        <source>No, as long as it is worn and within custom.</source>
        <translation>لا، ما دام ملبوسًا في حدود العرف.</translation>
    </message>
    <message>
        <source>Yes, like any other gold and silver.</source>
        <translation>نعم، كسائر الذهب والفضة.</translation>
    </message>
    <message>
        <source>Only on the grams above what is customary where you live.</source>
        <translation>في الجرامات الزائدة على عرف بلدك فقط.</translation>
    </message>
    <message>
        <source>On all of it once it is more than what is customary where you live.</source>
        <translation>فيه كله إذا زاد على عرف بلدك.</translation>
    </message>
    <message>
        <source>When is zakat due on money that comes in during the year?</source>
        <translation>متى تجب الزكاة في المال المستفاد أثناء الحول؟</translation>
    </message>
    <message>
        <source>With everything else on one chosen day; what has not completed a year is paid early.</source>
        <translation>مع سائر المال في يوم واحد مختار؛ وما لم يحل عليه الحول تُعجَّل زكاته.</translation>
    </message>
    <message>
        <source>With everything else when the year of the whole closes, as a duty.</source>
        <translation>مع سائر المال عند تمام حول الجميع، وجوبًا.</translation>
    </message>
    <message>
        <source>Each sum when it has completed a year of its own; a later sum needs no nisab of its own.</source>
        <translation>كل مبلغ عند تمام حوله؛ ولا يُشترط للمبلغ اللاحق نصاب مستقل.</translation>
    </message>
    <message>
        <source>Each sum after its own year; sums that came in below nisab wait and begin together when it is reached.</source>
        <translation>كل مبلغ بعد حوله؛ والمبالغ التي دون النصاب تنتظر وتبدأ معًا عند بلوغه.</translation>
    </message>
    <message>
        <source>A year later: the base is what stood at the start or what stands now, whichever is less.</source>
        <translation>بعد سنة: الوعاء ما كان في أولها أو ما هو الآن، أيهما أقل.</translation>
    </message>
    <message>
        <source>The base is the lowest that all accounts together held on any day of the year.</source>
        <translation>الوعاء أدنى مجموع للحسابات كلها في أي يوم من السنة.</translation>
    </message>
    <message>
        <source>The base is what stands on the fixed day, whenever it came in.</source>
        <translation>الوعاء هو الموجود في اليوم المحدد، متى دخل.</translation>
    </message>
    <message>
        <source>Which money is spent first, where sums have years of their own?</source>
        <translation>أي المال يُنفق أولًا إذا كان لكل مبلغ حوله؟</translation>
    </message>
    <message>
        <source>The newest: what is a year old is then the lowest balance of that year.</source>
        <translation>الأحدث: فيكون ما حال عليه الحول أدنى رصيد في تلك السنة.</translation>
    </message>
    <message>
        <source>The oldest, which lowers zakat.</source>
        <translation>الأقدم، وهذا يقلل الزكاة.</translation>
    </message>
    <message>
        <source>From each sum in proportion.</source>
        <translation>من كل مبلغ بنسبته.</translation>
    </message>
    <message>
        <source>Has the profit of trade a year of its own?</source>
        <translation>هل لربح التجارة حول مستقل؟</translation>
    </message>
    <message>
        <source>No: it has the year of the capital it grew from.</source>
        <translation>لا: حوله حول أصله.</translation>
    </message>
    <message>
        <source>Profit turned into money has its own year from the sale; profit still in goods follows the capital.</source>
        <translation>ما صار نقدًا من الربح فحوله من يوم البيع؛ وما بقي في العروض يتبع رأس المال.</translation>
    </message>
    <message>
        <source>Yes, each profit from its own day; the schools say this of money from outside, not of trade profit.</source>
        <translation>نعم، لكل ربح حول من يومه؛ والمذاهب تقول ذلك في المستفاد من خارج لا في ربح التجارة.</translation>
    </message>
    <message>
        <source>How many grams are twenty mithqals of gold and two hundred dirhams of silver?</source>
        <translation>كم جرامًا عشرون مثقالًا من الذهب ومئتا درهم من الفضة؟</translation>
    </message>
    <message>
        <source>85 g of gold and 595 g of silver.</source>
        <translation>85 جم من الذهب و595 جم من الفضة.</translation>
    </message>
    <message>
        <source>87.48 g of gold and 612.36 g of silver: 7.5 and 52.5 tola.</source>
        <translation>87.48 جم من الذهب و612.36 جم من الفضة: 7.5 و52.5 تولة.</translation>
    </message>
    <message>
        <source>92 g of gold and 644 g of silver.</source>
        <translation>92 جم من الذهب و644 جم من الفضة.</translation>
    </message>
    <message>
        <source>84.875 g of gold and 594.125 g of silver, counted by grains of barley.</source>
        <translation>84.875 جم من الذهب و594.125 جم من الفضة، بحساب حبات الشعير.</translation>
    </message>
    <message>
        <source>84.7 g of gold and 592.9 g of silver.</source>
        <translation>84.7 جم من الذهب و592.9 جم من الفضة.</translation>
    </message>
    <message>
        <source>80.18 g of gold and 561 g of silver.</source>
        <translation>80.18 جم من الذهب و561 جم من الفضة.</translation>
    </message>
    <message>
        <source>86 g of gold and 595 g of silver.</source>
        <translation>86 جم من الذهب و595 جم من الفضة.</translation>
    </message>
    <message>
        <source>Weights of your own.</source>
        <translation>أوزان تحددها أنت.</translation>
    </message>
    <message>
        <source>Which metal sets the nisab of money?</source>
        <translation>أي معدن يحدد نصاب النقود؟</translation>
    </message>
    <message>
        <source>The value of the gold nisab.</source>
        <translation>قيمة نصاب الذهب.</translation>
    </message>
    <message>
        <source>The value of the silver nisab.</source>
        <translation>قيمة نصاب الفضة.</translation>
    </message>
    <message>
        <source>The lower of the two values, which is better for the poor.</source>
        <translation>أدنى القيمتين، وهو الأحظ للفقراء.</translation>
    </message>
    <message>
        <source>A sum of money that an authority publishes, in force until its next one.</source>
        <translation>مبلغ تعلنه جهة، ويسري حتى إعلانها التالي.</translation>
    </message>
    <message>
        <source>Gold of which karat prices the gold nisab?</source>
        <translation>بسعر أي عيار يُقوّم نصاب الذهب؟</translation>
    </message>
    <message>
        <source>Pure gold: the weight of the nisab times the price of a fine gram.</source>
        <translation>الذهب الخالص: وزن النصاب في سعر الجرام الخالص.</translation>
    </message>
    <message>
        <source>Gold of 21 karat, a lower price that brings more people above the nisab for the good of the poor.</source>
        <translation>ذهب عيار 21، وهو أقل سعرًا فيبلغ النصاب أناس أكثر لمصلحة الفقراء.</translation>
    </message>
    <message>
        <source>When is the nisab of money priced anew?</source>
        <translation>متى يُعاد تقويم نصاب النقود؟</translation>
    </message>
    <message>
        <source>Each day by the price of that day, so that a rise of the metal can end a year.</source>
        <translation>كل يوم بسعره، فقد يقطع ارتفاع المعدن الحول.</translation>
    </message>
    <message>
        <source>On the day a year begins and on the day it closes; between them the first figure stands.</source>
        <translation>يوم بدء الحول ويوم تمامه؛ وبينهما يبقى الرقم الأول.</translation>
    </message>
    <message>
        <source>By the figure that an authority publishes for a period, where one is in force.</source>
        <translation>بالرقم الذي تعلنه جهة لمدة، إن كان ساريًا.</translation>
    </message>
    <message>
        <source>How much of what exceeds the nisab of money or metal counts?</source>
        <translation>كم يُحسب مما زاد على نصاب النقود أو المعدن؟</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>كله.</translation>
    </message>
    <message>
        <source>Only each full fifth of the nisab.</source>
        <translation>كل خُمس كامل من النصاب فقط.</translation>
    </message>
    <message>
        <source>How is an amount owed rounded to the smallest coin?</source>
        <translation>كيف يُقرّب المبلغ الواجب إلى أصغر وحدة نقد؟</translation>
    </message>
    <message>
        <source>To the nearest, and half a coin up.</source>
        <translation>إلى الأقرب، والنصف إلى أعلى.</translation>
    </message>
    <message>
        <source>Up to the next, as a precaution.</source>
        <translation>إلى أعلى دائمًا، احتياطًا.</translation>
    </message>
    <message>
        <source>When is zakat due on money that a sound debtor owes you?</source>
        <translation>متى تجب الزكاة في دينك على مليء مقرّ؟</translation>
    </message>
    <message>
        <source>Every year, as if it were in your hand.</source>
        <translation>كل سنة، كأنه في يدك.</translation>
    </message>
    <message>
        <source>When it is paid to you, for all the years that have passed.</source>
        <translation>عند قبضه، عن كل السنين الماضية.</translation>
    </message>
    <message>
        <source>When it is paid to you, once, whatever the years.</source>
        <translation>عند قبضه، مرة واحدة مهما كانت السنون.</translation>
    </message>
    <message>
        <source>When is zakat due on money owed by someone who cannot pay, denies it or puts it off?</source>
        <translation>متى تجب الزكاة في دين على معسر أو جاحد أو مماطل؟</translation>
    </message>
    <message>
        <source>When it is paid to you, for one year.</source>
        <translation>عند قبضه، عن سنة واحدة.</translation>
    </message>
    <message>
        <source>Nothing for the past; a new year begins when it is paid to you.</source>
        <translation>لا شيء عما مضى؛ ويبدأ حول جديد عند قبضه.</translation>
    </message>
    <message>
        <source>Do debts owed to you fall into more classes than good and doubtful?</source>
        <translation>هل ديونك على الناس أصناف أكثر من مرجوّ ومشكوك فيه؟</translation>
    </message>
    <message>
        <source>What do more than 120 camels owe?</source>
        <translation>كم في ما زاد على 120 من الإبل؟</translation>
    </message>
    <message>
        <source>A two-year-old for every 40 and a three-year-old for every 50; three two-year-olds from 121 to 129.</source>
        <translation>بنت لبون في كل 40 وحقة في كل 50؛ ومن 121 إلى 129 ثلاث بنات لبون.</translation>
    </message>
    <message>
        <source>From 121 to 129 either two three-year-olds or three two-year-olds, then one for every 40 and 50.</source>
        <translation>من 121 إلى 129 حقتان أو ثلاث بنات لبون، ثم في كل 40 بنت لبون وفي كل 50 حقة.</translation>
    </message>
    <message>
        <source>The count begins anew after 120 and again after 150, from one sheep for every five.</source>
        <translation>تُستأنف الفريضة بعد 120 ثم بعد 150، من شاة في كل خمس.</translation>
    </message>
    <message>
        <source>Do cattle between 40 and 60 owe more than 40 do?</source>
        <translation>هل في ما بين 40 و60 من البقر أكثر مما في 40؟</translation>
    </message>
    <message>
        <source>No: one two-year-old cow up to 59.</source>
        <translation>لا: مسنة واحدة إلى 59.</translation>
    </message>
    <message>
        <source>Yes: each head above 40 adds a fortieth of a two-year-old cow.</source>
        <translation>نعم: في كل رأس فوق 40 ربع عشر مسنة.</translation>
    </message>
    <message>
        <source>Must a herd graze freely for most of the year to owe zakat?</source>
        <translation>هل يشترط السوم أكثر السنة لوجوب زكاة الأنعام؟</translation>
    </message>
    <message>
        <source>Yes: fed animals owe nothing.</source>
        <translation>نعم: المعلوفة لا شيء فيها.</translation>
    </message>
    <message>
        <source>No: fed animals owe as grazing ones do.</source>
        <translation>لا: المعلوفة كالسائمة.</translation>
    </message>
    <message>
        <source>Is zakat due on grazing horses kept for breeding?</source>
        <translation>هل تجب الزكاة في الخيل السائمة للنسل؟</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>لا.</translation>
    </message>
    <message>
        <source>Yes: a fortieth of their value, or a dinar of gold a head where they have no price.</source>
        <translation>نعم: ربع عشر قيمتها، أو دينار ذهب عن كل رأس إن لم يكن لها سعر.</translation>
    </message>
    <message>
        <source>Is a herd that several owners keep together counted as one?</source>
        <translation>هل يُعد القطيع المختلط بين ملّاك قطيعًا واحدًا؟</translation>
    </message>
    <message>
        <source>No: each owner counts his own heads.</source>
        <translation>لا: يحسب كل مالك رؤوسه.</translation>
    </message>
    <message>
        <source>Yes, even if no owner has nisab alone; each pays his part by heads.</source>
        <translation>نعم، ولو لم يبلغ أحدهم النصاب وحده؛ وكلٌّ يؤدي بقدر رؤوسه.</translation>
    </message>
    <message>
        <source>Yes, among the owners who each have nisab alone.</source>
        <translation>نعم، بين الملّاك الذين يبلغ كل منهم النصاب وحده.</translation>
    </message>
    <message>
        <source>How do young born during the year count?</source>
        <translation>كيف يُحسب ما وُلد أثناء الحول؟</translation>
    </message>
    <message>
        <source>They have the year of their mothers where these have nisab.</source>
        <translation>حولها حول أمهاتها إن بلغت الأمهات النصاب.</translation>
    </message>
    <message>
        <source>They have the year of their mothers and may bring the herd to nisab, even a day before the year closes.</source>
        <translation>حولها حول أمهاتها، وتكمل النصاب ولو قبل تمام الحول بيوم.</translation>
    </message>
    <message>
        <source>Yes: strong, such as loans and sales; medium, such as things not for trade; weak, such as dower and wages.</source>
        <translation>نعم: قوي كالقرض وثمن البيع، ومتوسط كثمن ما ليس للتجارة، وضعيف كالمهر والأجرة.</translation>
    </message>
    <message>
        <source>What is due on stolen, lost or seized wealth that comes back?</source>
        <translation>ما الواجب في المال المسروق أو الضائع أو المغصوب إذا عاد؟</translation>
    </message>
    <message>
        <source>One year&apos;s zakat when it comes back.</source>
        <translation>زكاة سنة واحدة عند عودته.</translation>
    </message>
    <message>
        <source>Nothing for the past; a new year begins when it comes back.</source>
        <translation>لا شيء عما مضى؛ ويبدأ حول جديد عند عودته.</translation>
    </message>
    <message>
        <source>The zakat of all the years it was away, when it comes back.</source>
        <translation>زكاة كل السنين التي غاب فيها، عند عودته.</translation>
    </message>
    <message>
        <source>By which calendar does a year of zakat close?</source>
        <translation>بأي تقويم يتم حول الزكاة؟</translation>
    </message>
    <message>
        <source>A year closes on the same Hijri day and month of the next Hijri year, by the Umm al-Qura calendar and the month starts that your ledger records.</source>
        <translation>يتم الحول في اليوم والشهر الهجري نفسيهما من السنة الهجرية التالية، بتقويم أم القرى وبدايات الشهور المسجلة في دفترك.</translation>
    </message>
    <message>
        <source>A year closes on the same day of the Gregorian calendar, at a higher rate because that year is longer.</source>
        <translation>يتم الحول في اليوم الميلادي نفسه، بنسبة أعلى لأن تلك السنة أطول.</translation>
    </message>
    <message>
        <source>What is the rate of a Gregorian year?</source>
        <translation>ما نسبة السنة الميلادية؟</translation>
    </message>
    <message>
        <source>2.577 % of the base, whatever the length of the year.</source>
        <translation>2.577٪ من الوعاء، مهما كان طول السنة.</translation>
    </message>
    <message>
        <source>2.5 % times 365 and divided by 354, which is about 2.5777 %.</source>
        <translation>2.5٪ في 365 مقسومة على 354، أي نحو 2.5777٪.</translation>
    </message>
    <message>
        <source>2.5 % times the mean Gregorian year and divided by twelve mean lunar months, which is about 2.5767 %.</source>
        <translation>2.5٪ في متوسط السنة الميلادية مقسومة على اثني عشر شهرًا قمريًا متوسطًا، أي نحو 2.5767٪.</translation>
    </message>
    <message>
        <source>2.5 % times the days from the start of the year to its closing day, divided by 354.</source>
        <translation>2.5٪ في الأيام من أول الحول إلى يوم تمامه، مقسومة على 354.</translation>
    </message>
    <message>
        <source>Is zakat due on the property of a child or of someone of unsound mind?</source>
        <translation>هل تجب الزكاة في مال الصبي والمجنون؟</translation>
    </message>
    <message>
        <source>It is due as for an adult, and the guardian pays it out of that property.</source>
        <translation>تجب كالبالغ، ويخرجها الولي من ذلك المال.</translation>
    </message>
    <message>
        <source>Nothing is due until the first day as an adult, except on crops, honey, minerals, buried treasure and zakat al-fitr; a year begins on that day.</source>
        <translation>لا تجب حتى أول يوم بلوغ، إلا في الزروع والعسل والمعادن والركاز وزكاة الفطر؛ ومن ذلك اليوم يبدأ الحول.</translation>
    </message>
    <message>
        <source>It falls due each year as for an adult, but is paid only once the owner has come of age.</source>
        <translation>تجب كل سنة كالبالغ، ولا تُخرج إلا بعد بلوغ المالك.</translation>
    </message>
    <message>
        <source>May the yearly date be moved?</source>
        <translation>هل يجوز تغيير الموعد السنوي؟</translation>
    </message>
    <message>
        <source>It may be moved to an earlier day by paying early; the year itself keeps its date.</source>
        <translation>يجوز تقديمه بتعجيل الزكاة؛ والحول نفسه يبقى على موعده.</translation>
    </message>
    <message>
        <source>The months that have passed are settled at a twelfth of the rate each, and the year runs from the new date.</source>
        <translation>تُزكّى الشهور الماضية بجزء من اثني عشر من النسبة لكل شهر، ويُحسب الحول من الموعد الجديد.</translation>
    </message>
    <message>
        <source>The date never changes.</source>
        <translation>لا يتغير الموعد.</translation>
    </message>
    <message>
        <source>How long before its day may zakat be paid?</source>
        <translation>كم يجوز تعجيل الزكاة قبل يومها؟</translation>
    </message>
    <message>
        <source>At any time after nisab is owned, within the years that you set as the limit.</source>
        <translation>في أي وقت بعد ملك النصاب، ضمن السنوات التي تحددها.</translation>
    </message>
    <message>
        <source>Not more than a month before.</source>
        <translation>لا يزيد على شهر قبله.</translation>
    </message>
    <message>
        <source>Does what was paid early still count when wealth is measured?</source>
        <translation>هل يُحسب المعجّل عند تقدير المال؟</translation>
    </message>
    <message>
        <source>Yes: it is added back to the base and to the test of nisab.</source>
        <translation>نعم: يُضاف إلى الوعاء وإلى اختبار النصاب.</translation>
    </message>
    <message>
        <source>No: only what remains is measured.</source>
        <translation>لا: يُقدّر الباقي فقط.</translation>
    </message>
    <message>
        <source>What becomes of more than was due?</source>
        <translation>ما مصير الزائد على الواجب؟</translation>
    </message>
    <message>
        <source>It is credit for the next time.</source>
        <translation>رصيد للمرة القادمة.</translation>
    </message>
    <message>
        <source>It is voluntary charity.</source>
        <translation>صدقة تطوع.</translation>
    </message>
    <message>
        <source>Must every group of recipients that can be found receive something?</source>
        <translation>هل يجب إعطاء كل مصرف موجود؟</translation>
    </message>
    <message>
        <source>No: one group is enough.</source>
        <translation>لا: يكفي مصرف واحد.</translation>
    </message>
    <message>
        <source>Yes; you are warned where a group is missing, and nothing is refused.</source>
        <translation>نعم؛ ويُنبَّه إلى المصرف الناقص ولا يُرفض شيء.</translation>
    </message>
    <message>
        <source>Is half a sa&apos; of wheat or raisins enough for zakat al-fitr?</source>
        <translation>هل يكفي نصف صاع من القمح أو الزبيب في زكاة الفطر؟</translation>
    </message>
    <message>
        <source>No: a whole sa&apos; of any staple.</source>
        <translation>لا: صاع كامل من أي قوت.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>نعم.</translation>
    </message>
    <message>
        <source>May zakat al-fitr be given in money?</source>
        <translation>هل تُخرج زكاة الفطر نقدًا؟</translation>
    </message>
    <message>
        <source>Yes, the sum for each person that the local body sets.</source>
        <translation>نعم، المبلغ الذي تحدده الجهة المحلية عن كل شخص.</translation>
    </message>
    <message>
        <source>No, only as food.</source>
        <translation>لا، طعامًا فقط.</translation>
    </message>
    <message>
        <source>What is due on property that is let?</source>
        <translation>ما الواجب في العقار المؤجر؟</translation>
    </message>
    <message>
        <source>Nothing on the property; the rent that is saved is money like any other.</source>
        <translation>لا شيء في العقار؛ والمدّخر من الأجرة مال كسائر المال.</translation>
    </message>
    <message>
        <source>A fortieth of the rent when it is received.</source>
        <translation>ربع عشر الأجرة عند قبضها.</translation>
    </message>
    <message>
        <source>A tenth of the rent less its costs, or a twentieth of all of it, as with crops.</source>
        <translation>عُشر الأجرة بعد التكاليف، أو نصف عشرها كلها، كالزروع.</translation>
    </message>
    <message>
        <source>Rent taken for years ahead becomes firmly yours year by year and owes zakat so.</source>
        <translation>الأجرة المقبوضة مقدمًا عن سنين تستقر لك سنة بعد سنة وتُزكّى كذلك.</translation>
    </message>
    <message>
        <source>Is zakat due on wages as soon as they are earned?</source>
        <translation>هل تجب الزكاة في الراتب فور استحقاقه؟</translation>
    </message>
    <message>
        <source>No: what is saved of them is money like any other.</source>
        <translation>لا: المدّخر منه مال كسائر المال.</translation>
    </message>
    <message>
        <source>A fortieth of a month&apos;s income if it reaches a twelfth of the yearly nisab.</source>
        <translation>ربع عشر دخل الشهر إذا بلغ جزءًا من اثني عشر من نصاب السنة.</translation>
    </message>
    <message>
        <source>A fortieth of a month&apos;s income less the needs of the family, if that reaches nisab.</source>
        <translation>ربع عشر دخل الشهر بعد حاجات الأسرة، إذا بلغ النصاب.</translation>
    </message>
    <message>
        <source>Is zakat due on money saved for a house, a marriage or the hajj?</source>
        <translation>هل تجب الزكاة في المال المدّخر لبيت أو زواج أو حج؟</translation>
    </message>
    <message>
        <source>Yes, and again every year in which it is not spent.</source>
        <translation>نعم، وفي كل سنة لم يُنفق فيها.</translation>
    </message>
    <message>
        <source>No, while it is set aside for such a need.</source>
        <translation>لا، ما دام مخصصًا لتلك الحاجة.</translation>
    </message>
    <message>
        <source>Does unpaid zakat of one year lower the base of the next?</source>
        <translation>هل تنقص زكاة سنة لم تُدفع وعاء السنة التالية؟</translation>
    </message>
    <message>
        <source>Yes: what is still owed for earlier years is taken off first.</source>
        <translation>نعم: يُخصم أولًا ما بقي عن السنين السابقة.</translation>
    </message>
    <message>
        <source>No: each year owes on all that was there; safer and easier.</source>
        <translation>لا: في كل سنة زكاة كل ما كان فيها؛ وهو أحوط وأيسر.</translation>
    </message>
    <message>
        <source>An estimate only: today&apos;s wealth times the years; the ledger itself takes no year&apos;s zakat off another.</source>
        <translation>تقدير فقط: مال اليوم في عدد السنين؛ والدفتر نفسه لا يخصم زكاة سنة من أخرى.</translation>
    </message>
    <message>
        <source>By which prices are past years counted?</source>
        <translation>بأي أسعار تُحسب السنون الماضية؟</translation>
    </message>
    <message>
        <source>By the holdings, prices and nisab of each year.</source>
        <translation>ببنود كل سنة وأسعارها ونصابها.</translation>
    </message>
    <message>
        <source>By today&apos;s prices, only for the estimate.</source>
        <translation>بأسعار اليوم، للتقدير فقط.</translation>
    </message>
    <message>
        <source>By which price is zakat of metal, goods or animals paid in money after its day?</source>
        <translation>بأي سعر تُدفع نقدًا زكاة المعدن أو العروض أو الأنعام بعد يومها؟</translation>
    </message>
    <message>
        <source>By the price of the day it fell due.</source>
        <translation>بسعر يوم وجوبها.</translation>
    </message>
    <message>
        <source>By the price of the day it is paid.</source>
        <translation>بسعر يوم دفعها.</translation>
    </message>
    <message>
        <source>Is zakat still owed when the wealth is lost after its day?</source>
        <translation>هل تبقى الزكاة واجبة إذا هلك المال بعد يومها؟</translation>
    </message>
    <message>
        <source>Yes, if it could have been paid; the ledger takes it that it could.</source>
        <translation>نعم، إن كان أداؤها ممكنًا؛ والدفتر يفترض أنه كان ممكنًا.</translation>
    </message>
    <message>
        <source>Yes, in any case.</source>
        <translation>نعم، على كل حال.</translation>
    </message>
    <message>
        <source>It falls away in proportion to the loss.</source>
        <translation>تسقط بقدر ما هلك.</translation>
    </message>
    <message>
        <source>What becomes of zakat that its owner did not pay before death?</source>
        <translation>ما مصير زكاة لم يؤدها صاحبها قبل موته؟</translation>
    </message>
    <message>
        <source>It is paid from the whole estate before the heirs share it.</source>
        <translation>تُخرج من التركة كلها قبل قسمتها.</translation>
    </message>
    <message>
        <source>It is paid only if it was bequeathed, and up to a third of the estate.</source>
        <translation>لا تُخرج إلا إن أوصى بها، وفي حدود ثلث التركة.</translation>
    </message>
    <message>
        <source>What of shares that are bought to be sold is counted?</source>
        <translation>ما الذي يُحسب من أسهم اشتُريت للبيع؟</translation>
    </message>
    <message>
        <source>All of their market value, as trade goods.</source>
        <translation>كل قيمتها السوقية، كعروض التجارة.</translation>
    </message>
    <message>
        <source>Only the profit that was made on them in the year.</source>
        <translation>الربح المتحقق منها في السنة فقط.</translation>
    </message>
    <message>
        <source>What of shares that are kept for their income is counted?</source>
        <translation>ما الذي يُحسب من أسهم تُقتنى لعائدها؟</translation>
    </message>
    <message>
        <source>A fixed part of their market value that stands for the company&apos;s zakatable assets.</source>
        <translation>جزء ثابت من قيمتها السوقية يمثل أصول الشركة الزكوية.</translation>
    </message>
    <message>
        <source>Your share of what the company itself owns in cash, stock and good debts, less what it owes.</source>
        <translation>نصيبك مما تملكه الشركة من نقد وبضاعة وديون مرجوة، بعد ما عليها.</translation>
    </message>
    <message>
        <source>Only the dividends, once they have been yours for a year.</source>
        <translation>الأرباح الموزعة فقط، إذا حال عليها الحول عندك.</translation>
    </message>
    <message>
        <source>A tenth of the dividends when they are received, as with crops.</source>
        <translation>عُشر الأرباح الموزعة عند قبضها، كالزروع.</translation>
    </message>
    <message>
        <source>All of their market value.</source>
        <translation>كل قيمتها السوقية.</translation>
    </message>
    <message>
        <source>Their lowest market value of the year.</source>
        <translation>أدنى قيمة سوقية لها في السنة.</translation>
    </message>
    <message>
        <source>When does a pension that you cannot draw yet owe zakat?</source>
        <translation>متى تجب الزكاة في تقاعد لا يمكنك سحبه بعد؟</translation>
    </message>
    <message>
        <source>What is paid out begins a year of its own; nothing for the years before.</source>
        <translation>ما يُصرف يبدأ حولًا مستقلًا؛ ولا شيء عن السنين السابقة.</translation>
    </message>
    <message>
        <source>Every year, on the part of the fund that is zakatable.</source>
        <translation>كل سنة، في الجزء الزكوي من الصندوق.</translation>
    </message>
    <message>
        <source>Every year, on what would be left after tax and penalty if you drew it now.</source>
        <translation>كل سنة، في ما يبقى بعد الضريبة والغرامة لو سحبته الآن.</translation>
    </message>
    <message>
        <source>One year&apos;s zakat when it is paid out.</source>
        <translation>زكاة سنة واحدة عند صرفه.</translation>
    </message>
    <message>
        <source>At once on what is drawn, without waiting for a year.</source>
        <translation>فورًا في ما يُسحب، دون انتظار حول.</translation>
    </message>
    <message>
        <source>Who pays zakat on a refundable deposit?</source>
        <translation>من يزكّي التأمين المسترد؟</translation>
    </message>
    <message>
        <source>Nobody while it is away; it begins a year of its own when it comes back.</source>
        <translation>لا أحد ما دام عند غيرك؛ ويبدأ حولًا مستقلًا عند عودته.</translation>
    </message>
    <message>
        <source>Whoever gave it, every year.</source>
        <translation>من دفعه، كل سنة.</translation>
    </message>
    <message>
        <source>Whoever holds it, as with a loan.</source>
        <translation>من هو عنده، كالقرض.</translation>
    </message>
    <message>
        <source>From which amount does a harvest owe zakat?</source>
        <translation>من أي مقدار تجب الزكاة في الحصاد؟</translation>
    </message>
    <message>
        <source>From five wasq of dried and cleaned produce.</source>
        <translation>من خمسة أوسق من المحصول الجاف المنقّى.</translation>
    </message>
    <message>
        <source>From any amount.</source>
        <translation>من أي مقدار.</translation>
    </message>
    <message>
        <source>Which crops owe zakat?</source>
        <translation>في أي الزروع تجب الزكاة؟</translation>
    </message>
    <message>
        <source>Staple foods that keep.</source>
        <translation>الأقوات المدّخرة.</translation>
    </message>
    <message>
        <source>Whatever is measured and stored: grains, dates, raisins, almonds, pistachios.</source>
        <translation>كل ما يُكال ويُدّخر: الحبوب والتمر والزبيب واللوز والفستق.</translation>
    </message>
    <message>
        <source>All that is grown, vegetables and fruit too.</source>
        <translation>كل ما يُزرع، حتى الخضر والفاكهة.</translation>
    </message>
    <message>
        <source>Are the costs of growing taken off a harvest?</source>
        <translation>هل تُخصم تكاليف الزراعة من الحصاد؟</translation>
    </message>
    <message>
        <source>Debts that were taken up for this crop are taken off first.</source>
        <translation>تُخصم أولًا ديون استُدينت لهذا الزرع.</translation>
    </message>
    <message>
        <source>Costs such as fertiliser and pesticide are taken off first, but not water, which lowers the rate already.</source>
        <translation>تُخصم أولًا تكاليف كالسماد والمبيد، لا الماء لأنه يخفض النسبة أصلًا.</translation>
    </message>
    <message>
        <source>What is the rate of a crop that had both rain and lifted water?</source>
        <translation>ما نسبة زرع سُقي بالمطر وبماء مرفوع؟</translation>
    </message>
    <message>
        <source>7.5 % where both helped alike; otherwise the rate of the one that helped more.</source>
        <translation>7.5٪ إذا تساويا؛ وإلا فنسبة الأكثر نفعًا.</translation>
    </message>
    <message>
        <source>5 % and as much of another 5 % as the part that came by itself.</source>
        <translation>5٪ ومن 5٪ أخرى بقدر الجزء المسقي بلا كلفة.</translation>
    </message>
    <message>
        <source>Is zakat due on honey?</source>
        <translation>هل تجب الزكاة في العسل؟</translation>
    </message>
    <message>
        <source>A tenth of any amount.</source>
        <translation>العُشر من أي مقدار.</translation>
    </message>
    <message>
        <source>A tenth from 160 Iraqi ratls on, which are 61.2 kg.</source>
        <translation>العُشر من 160 رطلًا عراقيًا فأكثر، وهي 61.2 كجم.</translation>
    </message>
    <message>
        <source>What does a mine owe?</source>
        <translation>ما الواجب في المعدن المستخرج؟</translation>
    </message>
    <message>
        <source>A fortieth when it comes out, from nisab on.</source>
        <translation>ربع العُشر عند استخراجه، من النصاب فأكثر.</translation>
    </message>
    <message>
        <source>A fifth of any amount of metal.</source>
        <translation>الخُمس من أي مقدار من المعدن.</translation>
    </message>
    <message>
        <source>A fortieth of what was worked for, a fifth of a nugget found without work.</source>
        <translation>ربع العُشر مما حصل بعمل، والخُمس من الندرة التي وُجدت بلا عمل.</translation>
    </message>
    <message>
        <source>Must buried treasure reach nisab before a fifth of it is due?</source>
        <translation>هل يشترط النصاب في الركاز لوجوب الخُمس؟</translation>
    </message>
    <message>
        <source>No: a fifth of any amount.</source>
        <translation>لا: الخُمس من أي مقدار.</translation>
    </message>
    <message>
        <source>Yes: only gold and silver of at least nisab.</source>
        <translation>نعم: الذهب والفضة إذا بلغا النصاب فقط.</translation>
    </message>
    <message>
        <source>At which price are trade goods counted on the due day?</source>
        <translation>بأي سعر تُقوّم عروض التجارة يوم الاستحقاق؟</translation>
    </message>
    <message>
        <source>At what they would bring wholesale.</source>
        <translation>بسعر بيعها جملة.</translation>
    </message>
    <message>
        <source>At the price that customers pay.</source>
        <translation>بالسعر الذي يدفعه الزبائن.</translation>
    </message>
    <message>
        <source>At what they cost or what they would bring, whichever is less, as some accountants count.</source>
        <translation>بتكلفتها أو بما تجلبه، أيهما أقل، كما يفعل بعض المحاسبين.</translation>
    </message>
    <message>
        <source>What is due on goods that do not sell?</source>
        <translation>ما الواجب في البضاعة الكاسدة؟</translation>
    </message>
    <message>
        <source>Zakat every year on what a bulk buyer would pay now.</source>
        <translation>زكاة كل سنة في ما يدفعه فيها مشترٍ بالجملة الآن.</translation>
    </message>
    <message>
        <source>One year&apos;s zakat when they are sold.</source>
        <translation>زكاة سنة واحدة عند بيعها.</translation>
    </message>
    <message>
        <source>Does a trader who waits for the market pay only when he sells?</source>
        <translation>هل التاجر المتربص بالسوق لا يزكّي إلا عند البيع؟</translation>
    </message>
    <message>
        <source>No: every trader pays each year.</source>
        <translation>لا: كل تاجر يزكّي كل سنة.</translation>
    </message>
    <message>
        <source>Yes: who sells and buys all the time pays each year; who waits pays one year&apos;s zakat on sale.</source>
        <translation>نعم: المدير يزكّي كل سنة، والمحتكر يزكّي سنة واحدة عند البيع.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Grams of worn gold that count as customary.</source>
        <translation>جرامات الذهب الملبوس التي تُعد معتادة عرفًا.</translation>
    </message>
    <message>
        <source>Part of the market value of a share that is taken as zakatable.</source>
        <translation>الجزء من القيمة السوقية للسهم الذي يُعد زكويًا.</translation>
    </message>
    <message>
        <source>Kilograms in five wasq, the nisab of crops.</source>
        <translation>كيلوجرامات خمسة أوسق، وهي نصاب الزروع.</translation>
    </message>
    <message>
        <source>Kilograms in one sa&apos;, the measure of zakat al-fitr.</source>
        <translation>كيلوجرامات الصاع الواحد، مقدار زكاة الفطر.</translation>
    </message>
    <message>
        <source>How many years ahead zakat may be paid.</source>
        <translation>كم سنة يجوز تعجيل الزكاة عنها.</translation>
    </message>
    <message>
        <source>Nisab of a month&apos;s income; without it, a twelfth of the nisab of money.</source>
        <translation>نصاب دخل الشهر؛ وإن لم يُذكر فجزء من اثني عشر من نصاب النقود.</translation>
    </message>
    <message>
        <source>Grams of fine gold that make a nisab, where the weights are your own.</source>
        <translation>جرامات الذهب الخالص التي تبلغ النصاب، إذا اخترت أوزانك بنفسك.</translation>
    </message>
    <message>
        <source>Grams of fine silver that make a nisab, where the weights are your own.</source>
        <translation>جرامات الفضة الخالصة التي تبلغ النصاب، إذا اخترت أوزانك بنفسك.</translation>
    </message>
    <message>
        <source>The authority whose published nisab is followed; without it, the latest of any.</source>
        <translation>الجهة التي يُتبع نصابها المعلن؛ وإن لم تُذكر فأحدث نصاب معلن.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>{what}, {day}</source>
        <translation>‏{what}، {day}</translation>
    </message>
    <message>
        <source>in advance: {owed}</source>
        <translation>تعجيلًا: {owed}</translation>
    </message>
    <message>
        <source>{given} of {before} for {what}; {after} remain.</source>
        <translation>‏{given} من {before} عن: {what}؛ والمتبقي {after}.</translation>
    </message>
    <message>
        <source>{given} for {what}; nothing of it remains.</source>
        <translation>‏{given} عن: {what}؛ ولا يبقى منها شيء.</translation>
    </message>
    <message>
        <source>{given} for {what}.</source>
        <translation>‏{given} عن: {what}.</translation>
    </message>
    <message>
        <source>{amount} is paid in advance for the year that ends on {day}.</source>
        <translation>‏{amount} مدفوعة تعجيلًا عن السنة التي تنتهي في {day}.</translation>
    </message>
    <message>
        <source>{amount} is paid in advance.</source>
        <translation>‏{amount} مدفوعة تعجيلًا.</translation>
    </message>
    <message>
        <source>{amount} more than is owed: carried forward to the zakat due on {day}.</source>
        <translation>‏{amount} زيادة على المستحق: تُرحّل إلى الزكاة المستحقة في {day}.</translation>
    </message>
    <message>
        <source>{amount} more than is owed: carried forward to the next zakat.</source>
        <translation>‏{amount} زيادة على المستحق: تُرحّل إلى الزكاة التالية.</translation>
    </message>
    <message>
        <source>{amount} more than is owed: by the rules you follow it counts as voluntary charity.</source>
        <translation>‏{amount} زيادة على المستحق: تُعد صدقة تطوع حسب القواعد التي تتبعها.</translation>
    </message>
    <message>
        <source>By the rules you follow {amount} comes too early and counts as voluntary charity.</source>
        <translation>حسب القواعد التي تتبعها جاء {amount} قبل أوانه ويُعد صدقة تطوع.</translation>
    </message>
    <message>
        <source>Nothing is due and no hawl runs, so {amount} counts as voluntary charity.</source>
        <translation>لا شيء مستحق ولا حول جارٍ، فيُعد {amount} صدقة تطوع.</translation>
    </message>
    <message>
        <source>The price or rate of what is given is not known on that day, so it settles nothing yet. Add it under Prices.</source>
        <translation>سعر ما يُعطى أو سعر صرفه غير معروف في ذلك اليوم، فلا يسدد شيئًا بعد. أضفه في صفحة الأسعار.</translation>
    </message>
    <message>
        <source>This day lies ahead: the payment counts from then on.</source>
        <translation>هذا اليوم لم يأت بعد: تُحسب الدفعة ابتداءً منه.</translation>
    </message>
    <message>
        <source>Paid {amount}. Remaining {left}.</source>
        <translation>دُفع {amount}. المتبقي {left}.</translation>
    </message>
    <message>
        <source>Paid {amount}. Nothing remains.</source>
        <translation>دُفع {amount}. لا يبقى شيء.</translation>
    </message>
    <message>
        <source>{amount} for {what}</source>
        <translation>‏{amount} عن: {what}</translation>
    </message>
    <message>
        <source>{amount} waits as advance</source>
        <translation>‏{amount} تعجيل ينتظر</translation>
    </message>
    <message>
        <source>{amount} voluntary charity</source>
        <translation>‏{amount} صدقة تطوع</translation>
    </message>
    <message>
        <source>Waits as advance</source>
        <translation>تعجيل ينتظر</translation>
    </message>
    <message>
        <source>Voluntary charity</source>
        <translation>صدقة تطوع</translation>
    </message>
    <message>
        <source>No value yet: a price is missing</source>
        <translation>بلا قيمة بعد: سعر ناقص</translation>
    </message>
    <message>
        <source>Its day lies ahead</source>
        <translation>يومه لم يأت بعد</translation>
    </message>
    <message numerus="yes">
        <source>{given} for %n due day, from {first} to {last}; nothing of it remains.</source>
        <comment>{given} for %n due days, from {first} to {last}; nothing of them remains.</comment>
        <translation>
            <numerusform>‏{given} بلا يوم استحقاق، من {first} إلى {last}.</numerusform>
            <numerusform>‏{given} عن يوم استحقاق واحد، من {first} إلى {last}؛ ولا يبقى منه شيء.</numerusform>
            <numerusform>‏{given} عن يومي استحقاق، من {first} إلى {last}؛ ولا يبقى منهما شيء.</numerusform>
            <numerusform>‏{given} عن %n أيام استحقاق، من {first} إلى {last}؛ ولا يبقى منها شيء.</numerusform>
            <numerusform>‏{given} عن %n يوم استحقاق، من {first} إلى {last}؛ ولا يبقى منها شيء.</numerusform>
            <numerusform>‏{given} عن %n يوم استحقاق، من {first} إلى {last}؛ ولا يبقى منها شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preset names</name>
    <message>
        <source>Contemporary: gold nisab, one day a year</source>
        <translation>معاصر: نصاب الذهب ويوم واحد في السنة</translation>
    </message>
    <message>
        <source>One article, literally</source>
        <translation>مقال واحد بنصه</translation>
    </message>
    <message>
        <source>Hanafi school</source>
        <translation>المذهب الحنفي</translation>
    </message>
    <message>
        <source>Maliki school</source>
        <translation>المذهب المالكي</translation>
    </message>
    <message>
        <source>Shafi&apos;i school</source>
        <translation>المذهب الشافعي</translation>
    </message>
    <message>
        <source>Hanbali school</source>
        <translation>المذهب الحنبلي</translation>
    </message>
    <message>
        <source>Saudi scholars (Ifta)</source>
        <translation>علماء السعودية (الإفتاء)</translation>
    </message>
    <message>
        <source>After AAOIFI, to be verified</source>
        <translation>على معيار أيوفي، يحتاج إلى تحقق</translation>
    </message>
    <message>
        <source>BAZNAS, Indonesia</source>
        <translation>بازناس، إندونيسيا</translation>
    </message>
    <message>
        <source>Selangor zakat board, Malaysia</source>
        <translation>مجلس زكاة سلانجور، ماليزيا</translation>
    </message>
    <message>
        <source>MUIS, Singapore</source>
        <translation>المجلس الديني الإسلامي، سنغافورة</translation>
    </message>
    <message>
        <source>National Zakat Foundation, United Kingdom</source>
        <translation>مؤسسة الزكاة الوطنية، المملكة المتحدة</translation>
    </message>
    <message>
        <source>Diyanet, Türkiye</source>
        <translation>ديانت، تركيا</translation>
    </message>
    <message>
        <source>Pakistan, Ordinance of 1980</source>
        <translation>باكستان، قانون 1980</translation>
    </message>
    <message>
        <source>ZATCA, Saudi Arabia</source>
        <translation>هيئة الزكاة والضريبة والجمارك، السعودية</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>It follows what the body&apos;s published pages show for a person; the regulations themselves were not read in full.</source>
        <translation>تتبع ما تنشره الجهة للأفراد في صفحاتها؛ أما اللوائح نفسها فلم تُقرأ كاملة.</translation>
    </message>
    <message>
        <source>The answers of the Saudi Permanent Committee and its scholars.</source>
        <translation>فتاوى اللجنة الدائمة السعودية وعلمائها.</translation>
    </message>
    <message>
        <source>Most rows rest on fatwas that were read; those on pensions, shares and deposits are modern applications.</source>
        <translation>أكثر ما فيها من فتاوى قُرئت؛ وما يخص التقاعد والأسهم والتأمينات تطبيقات معاصرة.</translation>
    </message>
    <message>
        <source>After AAOIFI&apos;s Shari&apos;ah Standard 35, to be verified.</source>
        <translation>على المعيار الشرعي 35 لأيوفي، ويحتاج إلى تحقق.</translation>
    </message>
    <message>
        <source>The text of the standard could not be read: only its scope and the solar rate were; verify before use.</source>
        <translation>لم يتيسر نص المعيار؛ لم يُقرأ منه إلا نطاقه ونسبة السنة الشمسية؛ فتحقق قبل الاستعمال.</translation>
    </message>
    <message>
        <source>Indonesia&apos;s national zakat board, BAZNAS.</source>
        <translation>هيئة الزكاة الوطنية الإندونيسية (بازناس).</translation>
    </message>
    <message>
        <source>Malaysian state zakat centres, after Selangor&apos;s.</source>
        <translation>مراكز الزكاة في الولايات الماليزية، على ما في سلانجور.</translation>
    </message>
    <message>
        <source>The Islamic Religious Council of Singapore, MUIS.</source>
        <translation>المجلس الديني الإسلامي في سنغافورة.</translation>
    </message>
    <message>
        <source>The National Zakat Foundation of the United Kingdom.</source>
        <translation>مؤسسة الزكاة الوطنية في المملكة المتحدة.</translation>
    </message>
    <message>
        <source>Turkey&apos;s Presidency of Religious Affairs, Diyanet.</source>
        <translation>رئاسة الشؤون الدينية التركية (ديانت).</translation>
    </message>
    <message>
        <source>The bank deduction under Pakistan&apos;s ordinance of 1980.</source>
        <translation>خصم المصارف بموجب القانون الباكستاني لسنة 1980.</translation>
    </message>
    <message>
        <source>The rules of the Saudi authority ZATCA, applied to a person.</source>
        <translation>قواعد هيئة الزكاة والضريبة والجمارك السعودية، مطبقة على الفرد.</translation>
    </message>
    <message>
        <source>The authority&apos;s rules are made for businesses; this table carries them over to a person.</source>
        <translation>قواعد الهيئة موضوعة للمنشآت؛ وهذا الجدول ينقلها إلى الفرد.</translation>
    </message>
    <message>
        <source>Most rows rest on texts that were read; those on pensions, shares and deposits are modern applications.</source>
        <translation>أكثر ما فيها من نصوص قُرئت؛ وما يخص التقاعد والأسهم والتأمينات تطبيقات معاصرة.</translation>
    </message>
    <message>
        <source>What many contemporary bodies teach: the gold nisab and one zakat day a year.</source>
        <translation>ما عليه كثير من الجهات المعاصرة: نصاب الذهب ويوم زكاة واحد في السنة.</translation>
    </message>
    <message>
        <source>The wording of one Arabic article on zakat for every kind of property.</source>
        <translation>نص مقال عربي في زكاة كل أنواع المال.</translation>
    </message>
    <message>
        <source>It is literal: the schools do not give trade profit a year of its own, and debts are disputed.</source>
        <translation>هي حرفية: فالمذاهب لا تجعل لربح التجارة حولًا مستقلًا، والديون محل خلاف.</translation>
    </message>
    <message>
        <source>The Hanafi school, as most of its muftis answer today.</source>
        <translation>المذهب الحنفي كما يفتي به أكثر مفتيه اليوم.</translation>
    </message>
    <message>
        <source>The Maliki school.</source>
        <translation>المذهب المالكي.</translation>
    </message>
    <message>
        <source>The Shafi&apos;i school.</source>
        <translation>المذهب الشافعي.</translation>
    </message>
    <message>
        <source>The Hanbali school.</source>
        <translation>المذهب الحنبلي.</translation>
    </message>
</context>
<context>
    <name>priced</name>
    <message>
        <source>gold</source>
        <translation>الذهب</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>الفضة</translation>
    </message>
    <message>
        <source>a sheep</source>
        <translation>الشاة</translation>
    </message>
    <message>
        <source>a head of cattle</source>
        <translation>رأس البقر</translation>
    </message>
    <message>
        <source>a camel</source>
        <translation>رأس الإبل</translation>
    </message>
    <message>
        <source>a horse</source>
        <translation>رأس الخيل</translation>
    </message>
    <message>
        <source>the published nisab</source>
        <translation>النصاب المعلن</translation>
    </message>
    <message>
        <source>the published nisab of a month&apos;s income</source>
        <translation>نصاب دخل الشهر المعلن</translation>
    </message>
    <message>
        <source>{karat}-karat gold</source>
        <translation>الذهب عيار {karat}</translation>
    </message>
    <message>
        <source>{karat}-karat silver</source>
        <translation>الفضة عيار {karat}</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The price of {of:priced} is missing; enter one dated {on} or earlier.</source>
        <translation>سعر {of:priced} ناقص؛ أدخل سعرًا بتاريخ {on} أو قبله.</translation>
    </message>
    <message>
        <source>Say which part of {of:holding} is zakatable; until then it cannot be counted.</source>
        <translation>حدّد الجزء الزكوي من {of:holding}؛ لا يمكن حسابه قبل ذلك.</translation>
    </message>
    <message>
        <source>A payment of {on} settles nothing and counts as voluntary charity.</source>
        <translation>دفعة يوم {on} لا تسدد شيئًا وتُعد صدقة تطوع.</translation>
    </message>
    <message>
        <source>A payment names zakat on “{of:class}” of {on}, but none fell due then.</source>
        <translation>دفعة تذكر زكاة «{of:class}» بتاريخ {on}، ولم يستحق منها شيء حينئذ.</translation>
    </message>
    <message>
        <source>{of:holding} is held for trade; enter it as trade goods, so that it counts.</source>
        <translation>‏{of:holding} معد للتجارة؛ أدخله ضمن عروض التجارة ليُحسب.</translation>
    </message>
    <message>
        <source>The facts give another zakat today than the year closed on {on}; the closed figure stands.</source>
        <translation>الوقائع اليوم تعطي زكاة تخالف السنة المقفلة يوم {on}؛ الرقم المقفل هو المعتمد.</translation>
    </message>
    <message>
        <source>The price of {of:priced} is missing; enter one.</source>
        <translation>سعر {of:priced} ناقص؛ أدخله.</translation>
    </message>
    <message>
        <source>A payment settles nothing and counts as voluntary charity.</source>
        <translation>دفعة لا تسدد شيئًا وتُعد صدقة تطوع.</translation>
    </message>
    <message>
        <source>A payment names zakat on “{of:class}”, but none fell due.</source>
        <translation>دفعة تذكر زكاة «{of:class}»، ولم يستحق منها شيء.</translation>
    </message>
    <message>
        <source>The facts give another zakat today than a closed year; the closed figure stands.</source>
        <translation>الوقائع اليوم تعطي زكاة تخالف سنة مقفلة؛ الرقم المقفل هو المعتمد.</translation>
    </message>
    <message>
        <source>Something about {of} needs your attention.</source>
        <translation>في {of} ما يحتاج إلى انتباهك.</translation>
    </message>
    <message>
        <source>A payment of {on} has no value yet: the price or rate of what was given is missing.</source>
        <translation>دفعة يوم {on} بلا قيمة بعد: سعر ما أُعطي أو سعر صرفه ناقص.</translation>
    </message>
    <message>
        <source>A payment has no value yet: the price or rate of what was given is missing.</source>
        <translation>دفعة بلا قيمة بعد: سعر ما أُعطي أو سعر صرفه ناقص.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup keeps its own passphrase.</source>
        <comment>%n earlier backups keep their own passphrases.</comment>
        <translation>
            <numerusform>لا نسخ احتياطية سابقة باقية على عبارة مرورها.</numerusform>
            <numerusform>نسخة احتياطية سابقة واحدة باقية على عبارة مرورها.</numerusform>
            <numerusform>نسختان احتياطيتان سابقتان باقيتان على عبارتي مرورهما.</numerusform>
            <numerusform>%n نسخ احتياطية سابقة باقية على عبارات مرورها.</numerusform>
            <numerusform>%n نسخة احتياطية سابقة باقية على عبارات مرورها.</numerusform>
            <numerusform>%n نسخة احتياطية سابقة باقية على عبارات مرورها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The wealth fell below nisab, so the hawl ended.</source>
        <translation>نقص المال عن النصاب فانقطع الحول.</translation>
    </message>
    <message>
        <source>All zakatable wealth was gone, so the hawl ended.</source>
        <translation>ذهب المال الزكوي كله فانقطع الحول.</translation>
    </message>
    <message>
        <source>The wealth was below nisab on the due day, so nothing was due.</source>
        <translation>كان المال دون النصاب يوم الاستحقاق، فلم يجب شيء.</translation>
    </message>
    <message>
        <source>The hawl ended with the owner&apos;s death.</source>
        <translation>انقطع الحول بوفاة المالك.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>The poor</source>
        <translation>الفقراء</translation>
    </message>
    <message>
        <source>The needy</source>
        <translation>المساكين</translation>
    </message>
    <message>
        <source>Those who collect and run zakat</source>
        <translation>العاملون عليها</translation>
    </message>
    <message>
        <source>Those whose hearts are reconciled</source>
        <translation>المؤلفة قلوبهم</translation>
    </message>
    <message>
        <source>Freeing captives</source>
        <translation>في الرقاب</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>الغارمون</translation>
    </message>
    <message>
        <source>In the path of God</source>
        <translation>في سبيل الله</translation>
    </message>
    <message>
        <source>The stranded traveller</source>
        <translation>ابن السبيل</translation>
    </message>
    <message>
        <source>Fuqara: people who have nothing, or far less than they need.</source>
        <translation>الفقراء: من لا يملكون شيئًا، أو يملكون أقل بكثير من حاجتهم.</translation>
    </message>
    <message>
        <source>Masakin: people who have something, but not enough to live on.</source>
        <translation>المساكين: من يملكون شيئًا لا يكفيهم للعيش.</translation>
    </message>
    <message>
        <source>Amilin: those who collect, keep and hand out zakat, for their work.</source>
        <translation>العاملون عليها: من يجمعون الزكاة ويحفظونها ويوزعونها، أجرًا على عملهم.</translation>
    </message>
    <message>
        <source>Muallafah qulubuhum: those new to Islam, or near to it, whose hearts are to be won.</source>
        <translation>المؤلفة قلوبهم: حديثو العهد بالإسلام أو القريبون منه ممن يُراد تأليف قلوبهم.</translation>
    </message>
    <message>
        <source>Riqab: to free people from slavery or captivity.</source>
        <translation>في الرقاب: لتحرير الناس من الرق أو الأسر.</translation>
    </message>
    <message>
        <source>Gharimin: people in debt who cannot pay what they owe.</source>
        <translation>الغارمون: المدينون العاجزون عن سداد ما عليهم.</translation>
    </message>
    <message>
        <source>Fi sabilillah: in the cause of God; scholars differ on how far this reaches.</source>
        <translation>في سبيل الله: وقد اختلف العلماء في مدى ما يشمله.</translation>
    </message>
    <message>
        <source>Ibn as-sabil: travellers cut off from their means, even if they are rich at home.</source>
        <translation>ابن السبيل: المسافر المنقطع عن ماله، وإن كان غنيًا في بلده.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Held by: {holders}.</source>
        <translation>قال به: {holders}.</translation>
    </message>
    <message>
        <source>The books leave it open.</source>
        <translation>سكتت عنه الكتب.</translation>
    </message>
    <message>
        <source>From the first day at nisab</source>
        <translation>من أول يوم بلغ فيه النصاب</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>‏{day} {month}</translation>
    </message>
</context>
<context>
    <name>short days</name>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>أربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>خميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>سبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>أحد</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>{title}: {person}</source>
        <translation>‏{title}: {person}</translation>
    </message>
    <message>
        <source>zakatdesk {version:code} · facts {fingerprint:code}</source>
        <translation>برنامج zakatdesk {version:code} · بصمة الوقائع {fingerprint:code}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Due days on one line</source>
        <translation>أيام الاستحقاق على خط واحد</translation>
    </message>
    <message>
        <source>Hawls that run</source>
        <translation>الأحوال الجارية</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>For</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Hijri days follow the Umm al-Qura calendar. A day from 1451 AH on is expected, because the published tables differ there.</source>
        <translation>الأيام الهجرية على تقويم أم القرى. واليوم من 1451 هـ فصاعدًا متوقَّع، لأن الجداول المنشورة تختلف فيه.</translation>
    </message>
    <message>
        <source>{month:month_id} began on {day}. Announced by {who}.</source>
        <translation>بدأ {month:month_id} يوم {day}، وأعلنه {who}.</translation>
    </message>
    <message>
        <source>{month:month_id} began on {day}.</source>
        <translation>بدأ {month:month_id} يوم {day}.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{zakat_class}, due on {day}</source>
        <translation>‏{zakat_class}، تُستحق يوم {day}</translation>
    </message>
    <message>
        <source>Hawl</source>
        <translation>الحول</translation>
    </message>
    <message>
        <source>{since} to {due}</source>
        <translation>من {since} إلى {due}</translation>
    </message>
    <message>
        <source>Base on which it is due</source>
        <translation>الوعاء الذي تجب فيه</translation>
    </message>
    <message>
        <source>Deducted before that</source>
        <translation>ما خُصم قبل ذلك</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Zakat before rounding</source>
        <translation>الزكاة قبل التقريب</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>الزكاة</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>عينًا</translation>
    </message>
    <message>
        <source>Or, equal in law</source>
        <translation>أو ما يساويه شرعًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The day is expected: the calendar for it may still change.</source>
        <translation>اليوم متوقَّع: فقد يتغير تقويمه.</translation>
    </message>
    <message>
        <source>In a part of this hawl no price was known, so nisab was tested there by the first known price.</source>
        <translation>في جزء من هذا الحول لم يُعرف سعر، فقيس النصاب فيه بأول سعر معروف.</translation>
    </message>
    <message>
        <source>What counts on that day</source>
        <translation>ما يُحسب في ذلك اليوم</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Price, its day and source</source>
        <translation>السعر ويومه ومصدره</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحسوب</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>المصدر: {title}، {place}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Nothing was paid for this year yet.</source>
        <translation>لم يُدفع شيء عن هذه السنة بعد.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>المعطى</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Category of recipients</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>{zakat_class} of {day}</source>
        <translation>‏{zakat_class} ليوم {day}</translation>
    </message>
    <message>
        <source>paid ahead, waits for the next zakat</source>
        <translation>معجَّل ينتظر الزكاة القادمة</translation>
    </message>
    <message>
        <source>voluntary charity</source>
        <translation>صدقة تطوع</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>By category of recipients</source>
        <translation>بحسب المصارف</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Zakat statement for the year {year:plain} AH</source>
        <translation>كشف الزكاة لسنة {year:plain} هـ</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>هذا الكشف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Minor until</source>
        <translation>قاصر حتى</translation>
    </message>
    <message>
        <source>Zakat year</source>
        <translation>سنة الزكاة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Assessed for</source>
        <translation>محسوب ليوم</translation>
    </message>
    <message>
        <source>State of the year</source>
        <translation>حالة السنة</translation>
    </message>
    <message>
        <source>Open: it follows the facts</source>
        <translation>مفتوحة: تتبع الوقائع</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>أُقفلت يوم {day}</translation>
    </message>
    <message>
        <source>This is what was kept when the year was closed. Later changes of facts or rules are not in it.</source>
        <translation>هذا ما حُفظ حين أُقفلت السنة، وليس فيه ما تغير بعد ذلك من وقائع أو قواعد.</translation>
    </message>
    <message>
        <source>This year was closed elsewhere. Its zakat is as it was closed; holdings, prices and the explanation are those of the facts now.</source>
        <translation>أُقفلت هذه السنة في مكان آخر. زكاتها كما أُقفلت، أما البنود والأسعار والشرح فمن الوقائع الحالية.</translation>
    </message>
    <message>
        <source>Corrected on {day}: {was} became {becomes}. Reason: {reason}</source>
        <translation>صُحِّحت يوم {day}: صار {was} إلى {becomes}. السبب: {reason}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Zakat that fell due in this year</source>
        <translation>الزكاة المستحقة في هذه السنة</translation>
    </message>
    <message>
        <source>Owed in kind</source>
        <translation>المستحق عينًا</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>المدفوع منها</translation>
    </message>
    <message>
        <source>Settled in kind</source>
        <translation>المسدَّد عينًا</translation>
    </message>
    <message>
        <source>Left of this year</source>
        <translation>المتبقي من هذه السنة</translation>
    </message>
    <message>
        <source>Left in kind</source>
        <translation>المتبقي عينًا</translation>
    </message>
    <message>
        <source>Waits until of age, or lapsed</source>
        <translation>ينتظر البلوغ أو سقط</translation>
    </message>
    <message>
        <source>Waits or lapsed, in kind</source>
        <translation>ينتظر أو سقط، عينًا</translation>
    </message>
    <message>
        <source>Unpaid of earlier years</source>
        <translation>غير المدفوع من السنوات السابقة</translation>
    </message>
    <message>
        <source>Outstanding in all</source>
        <translation>المتبقي في المجموع</translation>
    </message>
    <message>
        <source>Paid ahead, carried forward</source>
        <translation>المعجَّل المرحَّل إلى ما بعد</translation>
    </message>
    <message>
        <source>Interest to be given away, no zakat</source>
        <translation>فوائد ربوية يُتخلص منها، وليست زكاة</translation>
    </message>
    <message>
        <source>Nothing fell due in this year.</source>
        <translation>لم يُستحق شيء في هذه السنة.</translation>
    </message>
    <message>
        <source>Debts, and what does not count, on {day}</source>
        <translation>الديون وما لا يُحسب، يوم {day}</translation>
    </message>
    <message>
        <source>Prices used</source>
        <translation>الأسعار المستعملة</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>للواحد من</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>أُدخل باليد</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>القواعد المتبعة</translation>
    </message>
    <message>
        <source>Rules in force from {day}</source>
        <translation>القواعد المتبعة من {day}</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <source>Zakat day</source>
        <translation>يوم الزكاة</translation>
    </message>
    <message>
        <source>Chosen otherwise than the set does</source>
        <translation>ما اختير على خلاف المجموعة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>ما اختير</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>من يقول به</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>كيف عُرف</translation>
    </message>
    <message>
        <source>Numbers set beside the rules</source>
        <translation>أرقام وُضعت مع القواعد</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>معناه</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Every rule that was followed</source>
        <translation>كل القواعد التي اتُّبعت</translation>
    </message>
    <message>
        <source>This program computes and explains; it gives no ruling. Ask a scholar or your local authority about the rules chosen here.</source>
        <translation>هذا البرنامج يحسب ويشرح ولا يفتي. اسأل عالمًا أو الجهة المختصة في بلدك عن القواعد المختارة هنا.</translation>
    </message>
    <message>
        <source>the works named were read</source>
        <translation>قُرئت الكتب المذكورة</translation>
    </message>
    <message>
        <source>from the standard works, not read again</source>
        <translation>من الكتب المعتمدة، ولم تُقرأ من جديد</translation>
    </message>
    <message>
        <source>follows by reckoning, or the books leave it open</source>
        <translation>يُستنتج بالحساب، أو تركته الكتب مفتوحًا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>{title}: summary</source>
        <translation>‏{title}: خلاصة</translation>
    </message>
    <message>
        <source>Closed in part: what fell due besides follows the facts</source>
        <translation>أُقفل بعضها: وما استُحق سواه يتبع الوقائع</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Due today</source>
        <translation>مستحقة اليوم</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>مدفوع بعضها</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوعة</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>ينقصها سعر</translation>
    </message>
    <message>
        <source>Waits until of age</source>
        <translation>مؤجلة إلى البلوغ</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>ساقطة</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>The hawl began on {since} and was complete on {due}.</source>
        <translation>بدأ الحول يوم {since} وتمّ يوم {due}.</translation>
    </message>
    <message>
        <source>Everything that counts on that day, together.</source>
        <translation>كل ما يُحسب في ذلك اليوم، معًا.</translation>
    </message>
    <message>
        <source>{holding} counts.</source>
        <translation>‏{holding} محسوب.</translation>
    </message>
    <message>
        <source>What was paid early still counts as owned.</source>
        <translation>ما عُجّل من الزكاة يُعد باقيًا في الملك.</translation>
    </message>
    <message>
        <source>A part of these holdings does not count here.</source>
        <translation>جزء من هذه البنود لا يُحسب هنا.</translation>
    </message>
    <message>
        <source>The wealth that counts.</source>
        <translation>المال المحسوب.</translation>
    </message>
    <message>
        <source>Debts and unpaid zakat come off.</source>
        <translation>تُخصم الديون وما لم يُدفع من الزكاة.</translation>
    </message>
    <message>
        <source>A part of it owes nothing on this day.</source>
        <translation>جزء منه لا شيء فيه في هذا اليوم.</translation>
    </message>
    <message>
        <source>This is the base on which zakat is due.</source>
        <translation>هذا هو الوعاء الذي تجب فيه الزكاة.</translation>
    </message>
    <message>
        <source>The nisab of this metal, by weight.</source>
        <translation>نصاب هذا المعدن بالوزن.</translation>
    </message>
    <message>
        <source>The nisab as it was published.</source>
        <translation>النصاب كما أُعلن.</translation>
    </message>
    <message>
        <source>The nisab is {grams} of {metal:priced}, fine weight, at {price} for one gram on {on}.</source>
        <translation>النصاب {grams} من {metal:priced} وزنًا صافيًا، وسعر الجرام {price} يوم {on}.</translation>
    </message>
    <message>
        <source>Zakat is {rate:percent} of {base}.</source>
        <translation>الزكاة {rate:percent} من {base}.</translation>
    </message>
    <message>
        <source>Its value in money on the due day.</source>
        <translation>قيمته نقدًا يوم الاستحقاق.</translation>
    </message>
    <message>
        <source>Rounded once, to the smallest coin.</source>
        <translation>يُقرّب مرة واحدة إلى أصغر وحدة نقد.</translation>
    </message>
    <message>
        <source>The nisab of this herd ({species:class}).</source>
        <translation>نصاب هذا القطيع ({species:class}).</translation>
    </message>
    <message>
        <source>The herd kept together has {number}; the owned part is {part:ratio}.</source>
        <translation>في القطيع المختلط {number}؛ والنصيب المملوك {part:ratio}.</translation>
    </message>
    <message>
        <source>It fell due on {on}, without waiting for a hawl.</source>
        <translation>استحقت يوم {on} دون انتظار حول.</translation>
    </message>
    <message>
        <source>The nisab that it had to reach.</source>
        <translation>النصاب الذي كان ينبغي بلوغه.</translation>
    </message>
    <message>
        <source>{rate:percent} a year is paid for {years:lunar_years}.</source>
        <translation>تُدفع {rate:percent} لكل سنة، والمدة {years:lunar_years}.</translation>
    </message>
    <message>
        <source>Owed in kind.</source>
        <translation>الواجب عينًا.</translation>
    </message>
    <message>
        <source>Owed in {metal:priced}, fine weight.</source>
        <translation>الواجب من {metal:priced} وزنًا صافيًا.</translation>
    </message>
    <message>
        <source>Owed in money.</source>
        <translation>الواجب نقدًا.</translation>
    </message>
    <message>
        <source>This year was closed on {on}; what was closed stands.</source>
        <translation>أُقفلت هذه السنة في {on}؛ وما أُقفل هو المعتمد.</translation>
    </message>
    <message>
        <source>Today&apos;s facts and rules would give {sum} before rounding.</source>
        <translation>بيانات اليوم وقواعده تعطي {sum} قبل التقريب.</translation>
    </message>
    <message>
        <source>By today&apos;s facts and rules nothing would be due.</source>
        <translation>ببيانات اليوم وقواعده لا يُستحق شيء.</translation>
    </message>
    <message>
        <source>Today&apos;s facts and rules would give something else.</source>
        <translation>بيانات اليوم وقواعده تعطي غير ذلك.</translation>
    </message>
    <message>
        <source>The herd owes this by its table.</source>
        <translation>هذا ما يجب في القطيع بحسب جدوله.</translation>
    </message>
    <message>
        <source>{step} Result: {result}</source>
        <translation>‏{step} الناتج: {result}</translation>
    </message>
    <message>
        <source>{question} {option}</source>
        <translation>‏{question} {option}</translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation>‏{code}: {result}</translation>
    </message>
    <message>
        <source>{holding} counts: {amount} of {metal:priced}, fine weight, at {price} for one gram.</source>
        <translation>‏{holding} محتسب: {amount} من {metal:priced} بالوزن الخالص، بسعر {price} للغرام.</translation>
    </message>
    <message>
        <source>{holding} counts: {amount} at {price} each.</source>
        <translation>‏{holding} محتسب: {amount} بسعر {price} للواحد.</translation>
    </message>
    <message>
        <source>{part:percent} of {holding}, which holds {amount}, counts.</source>
        <translation>‏يُحتسب {part:percent} من {holding}، وفيه {amount}.</translation>
    </message>
    <message>
        <source>{part:percent} of {holding}, which holds {amount} at {price} each, counts.</source>
        <translation>‏يُحتسب {part:percent} من {holding}، وفيه {amount} بسعر {price} للواحد.</translation>
    </message>
    <message>
        <source>What is to be paid of {holding}.</source>
        <translation>ما يجب سداده من {holding}.</translation>
    </message>
    <message>
        <source>Accounts that are overdrawn.</source>
        <translation>حسابات مكشوفة.</translation>
    </message>
    <message>
        <source>Zakat of earlier years that is not paid yet.</source>
        <translation>زكاة سنوات سابقة لم تُدفع بعد.</translation>
    </message>
    <message>
        <source>What other property covers, or what there was not enough for.</source>
        <translation>ما تغطيه أموال أخرى، أو ما لم يكفِ المال له.</translation>
    </message>
    <message>
        <source>Only what was there a year ago owes now.</source>
        <translation>لا زكاة الآن إلا فيما كان موجودًا قبل سنة.</translation>
    </message>
    <message>
        <source>Only the lowest sum of the year owes.</source>
        <translation>لا زكاة إلا في أقل مبلغ خلال السنة.</translation>
    </message>
    <message>
        <source>What does not make a whole fifth of the nisab owes nothing.</source>
        <translation>ما لا يبلغ خُمس النصاب كاملًا لا شيء فيه.</translation>
    </message>
    <message>
        <source>Amounts whose own year is not complete owe nothing yet.</source>
        <translation>المبالغ التي لم يتم حولها لا شيء فيها بعد.</translation>
    </message>
    <message>
        <source>The parts of a nisab that there are, together; one whole is needed.</source>
        <translation>أجزاء النصاب الموجودة مجتمعة؛ ويلزم نصاب كامل.</translation>
    </message>
    <message>
        <source>The part of its own nisab: {of:class}.</source>
        <translation>جزء من نصابه: {of:class}.</translation>
    </message>
    <message>
        <source>For each person {each} of the staple.</source>
        <translation>عن كل شخص {each} من القوت.</translation>
    </message>
    <message>
        <source>Your ledger says that {month:month_id} began on {begins}.</source>
        <translation>يذكر دفترك أن {month:month_id} بدأ في {begins}.</translation>
    </message>
    <message>
        <source>Your ledger says that {month:month_id} began on {begins}, announced by {by}.</source>
        <translation>يذكر دفترك أن {month:month_id} بدأ في {begins} بإعلان {by}.</translation>
    </message>
    <message>
        <source>{due} is provisional: the published calendars do not agree here.</source>
        <translation>‏{due} غير نهائي: لا تتفق التقاويم المنشورة هنا.</translation>
    </message>
    <message>
        <source>A price of a later day was used for days before it, so the hawl is not fully checked.</source>
        <translation>استُعمل سعر يوم لاحق لأيام قبله، فلم يُتحقق من الحول تمامًا.</translation>
    </message>
</context>
<context>
    <name>subjects</name>
    <message>
        <source>The ledger</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Days and months</source>
        <translation>الأيام والأشهر</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>The year</source>
        <translation>الحول وتقويمه</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Gold and silver</source>
        <translation>الذهب والفضة</translation>
    </message>
    <message>
        <source>Hawl</source>
        <translation>الحول</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>المال المستفاد</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>الديون</translation>
    </message>
    <message>
        <source>Money owed to me</source>
        <translation>ديون لي على الناس</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>التجارة</translation>
    </message>
    <message>
        <source>Shares and pensions</source>
        <translation>الأسهم والتقاعد</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>الأنعام</translation>
    </message>
    <message>
        <source>Crops and finds</source>
        <translation>الزروع والمعادن</translation>
    </message>
    <message>
        <source>Missed years and lateness</source>
        <translation>السنون الفائتة والتأخير</translation>
    </message>
    <message>
        <source>Paying in advance</source>
        <translation>تعجيل الزكاة</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>إخراج الزكاة</translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>السنوات المقفلة</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>المستحق دفعه اليوم</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>{number} g</source>
        <translation>‏{number} جم</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>‏{number} كجم</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>‏{number} {currency}</translation>
    </message>
    <message>
        <source>{number} {symbol}</source>
        <translation>‏{number} {symbol}</translation>
    </message>
    <message numerus="yes">
        <source>%n head</source>
        <comment>%n head</comment>
        <translation>
            <numerusform>لا رؤوس</numerusform>
            <numerusform>رأس واحد</numerusform>
            <numerusform>رأسان</numerusform>
            <numerusform>%n رؤوس</numerusform>
            <numerusform>%n رأسًا</numerusform>
            <numerusform>%n رأس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>gram</source>
        <translation>جرام</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>كيلوجرام</translation>
    </message>
    <message>
        <source>tola</source>
        <translation>تولة</translation>
    </message>
    <message>
        <source>troy ounce</source>
        <translation>أونصة</translation>
    </message>
    <message>
        <source>head</source>
        <translation>رأس</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>upgrades</name>
    <message>
        <source>This ledger was made by an earlier version of zakatdesk and was brought up to date. As it was before, it is kept in {path}.</source>
        <translation>هذا الدفتر من إصدار أقدم من ⁦zakatdesk⁩، وقد جرى تحديثه. نسخته كما كانت محفوظة في {path}.</translation>
    </message>
</context>
</TS>
