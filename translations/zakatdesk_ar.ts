<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AmountField</name>
    <message>
        <source>= {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can be read in two ways. Choose one; it is remembered for this ledger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;example family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import an open form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as an open form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;holding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the holding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move the holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e&amp;ntry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a per&amp;son…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;oldings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a &amp;month began…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About zakatdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the example family first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you own, and zakatdesk tells you the day, the sum and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add my first holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hawl is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay today: {sums}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>What was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap calendars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>Undone: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are those you chose. Ask your scholar or local authority about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not due any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {amount} expected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {amount} due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the sum not known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}, {what}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} Result: {result}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AttentionCard</name>
    <message>
        <source>Mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of {what} is old: it is of {day} ({age}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{holding}” has no first day yet: say how much there was, and since when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DueCard</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, {what}: {amount}, {day}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? {row}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>ينقصها سعر</translation>
    </message>
    <message>
        <source>Below nisab on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
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
        <translation>{day} {month} {year} هـ</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year} AH</source>
        <translation>{month} {year} هـ</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{hijri} / {civil}</source>
        <translation>{hijri} / {civil}</translation>
    </message>
    <message>
        <source>{day} (expected)</source>
        <translation>{day} (متوقع)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
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
        <translation>{where}: {what}</translation>
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
        <translation>{choice} ليس من الخيارات: {choices:codes}.</translation>
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
        <translation>{of} ليس سعر ذهب أو فضة بالعيار؛ اكتبه هكذا: ⁦gold_21k⁩.</translation>
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
        <source>A payment is either money with its currency, or something given in kind.</source>
        <translation>الدفعة إما نقود بعملتها وإما شيء يُعطى عينًا.</translation>
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
        <translation>{option} ليس جوابًا عن {axis}؛ اختر واحدًا مما يلي: {allowed:codes}.</translation>
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
        <translation>{parameter} خارج الممكن.</translation>
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
        <source>{what:code} decides a fact here, and this version does not handle it yet.</source>
        <translation>{what:code} يحسم أمرًا هنا، وهذا الإصدار لا يعالجه بعد.</translation>
    </message>
    <message>
        <source>{text} is not a number as it is written here, such as 1250.50.</source>
        <translation>{text} ليس عددًا كما يُكتب هنا، مثل ⁦1250.50⁩.</translation>
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
        <source>Enter an amount.</source>
        <translation>أدخل مبلغًا.</translation>
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
        <translation type="unfinished"></translation>
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
        <source>{day} is outside the calendar, which reaches from {first} to {last}.</source>
        <translation>{day} خارج التقويم الذي يمتد من {first} إلى {last}.</translation>
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
        <source>This cannot be left empty.</source>
        <translation>لا يمكن ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>This text is too long; at most {most} characters fit.</source>
        <translation>هذا النص طويل جدًا؛ الحد {most} حرفًا.</translation>
    </message>
    <message>
        <source>This text has a character that cannot be shown ({character}); delete it.</source>
        <translation>في هذا النص حرف لا يمكن عرضه ({character})؛ احذفه.</translation>
    </message>
    <message>
        <source>This text is empty, longer than {most} characters, or has characters that cannot be shown.</source>
        <translation>هذا النص فارغ، أو أطول من {most} حرفًا، أو فيه حروف لا يمكن عرضها.</translation>
    </message>
    <message>
        <source>{text} is not a day; write it like 2027-02-08, or 1448-09-01 AH for a Hijri date.</source>
        <translation>{text} ليس تاريخًا؛ اكتبه هكذا: ⁦2027-02-08⁩، أو ⁦1448-09-01 AH⁩ للتاريخ الهجري.</translation>
    </message>
    <message>
        <source>There is no day {day}: that month is shorter.</source>
        <translation>لا يوجد يوم {day}: ذلك الشهر أقصر.</translation>
    </message>
    <message>
        <source>{month:hijri_month} {year:plain} AH already has a correction in this ledger.</source>
        <translation>لشهر {month:hijri_month} {year:plain} هـ تصحيح مسجل في هذا الدفتر.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON: line {line:plain}, column {column:plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in square brackets belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false here, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this number in quotation marks, such as “1250.50”, so that it stays exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key:code}” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows have the id {id}; each id stands once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of holding {word}; choose one of these: {allowed:codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of entry {word}; choose one of these: {allowed:codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category of recipients {word}; choose one of these: {allowed:codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar {word}; choose one of these: {allowed:codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is no Hijri month; write it like 1445-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the civil day here, like 2024-03-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name exactly one thing that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ledger of zakatdesk; a ledger in the open form says “zakatdesk” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version of the open form is a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ledger was written by a newer version (form {version:plain}). Please update zakatdesk.</source>
        <translation type="unfinished"></translation>
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
        <source>The passphrase does not fit.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
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
        <translation>{path} مفتوح في {program} على {host} منذ {since}. أغلقه هناك، أو افتحه هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>Another program saved {path} in the meantime; your change was not saved. Open the ledger again.</source>
        <translation>حفظ برنامج آخر {path} في هذه الأثناء؛ لم يُحفظ تعديلك. افتح الدفتر من جديد.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or keep a copy of the file for repair.</source>
        <translation>{path} تالف؛ لم يتغير شيء. استعد نسخة احتياطية، أو احتفظ بنسخة من الملف لإصلاحه.</translation>
    </message>
    <message>
        <source>{path} is empty, probably after an interrupted copy or sync; nothing was changed. Restore a backup.</source>
        <translation>{path} فارغ، ولعل نسخًا أو مزامنة انقطعت؛ لم يتغير شيء. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} was changed outside zakatdesk, so its figures cannot be trusted. Restore a backup.</source>
        <translation>تغيّر {path} خارج zakatdesk، فلا يوثق بأرقامه. استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of zakatdesk; nothing was changed. Please update zakatdesk.</source>
        <translation>{path} من إصدار أحدث من zakatdesk؛ لم يتغير شيء. حدّث zakatdesk من فضلك.</translation>
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
        <translation>{path} مفتوح للقراءة فقط، فلا يمكن تغيير شيء.</translation>
    </message>
    <message>
        <source>{path} is not a zakatdesk ledger; nothing was changed.</source>
        <translation>{path} ليس دفتر zakatdesk؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no file {path}. Look for it elsewhere, or restore a backup.</source>
        <translation>لا يوجد ملف {path}. ابحث عنه في مكان آخر، أو استعد نسخة احتياطية.</translation>
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
    <name>holders</name>
    <message>
        <source>the Hanafi school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Maliki school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Shafi&apos;i school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Hanbali school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abu Hanifa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abu Yusuf and Muhammad al-Shaybani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zufar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some Hanafis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Asian Hanafis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some Shafi&apos;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some Hanbalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abu Thawr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>al-Awza&apos;i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sufyan al-Thawri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibn Abbas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abu Hakim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibn Baz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibn Uthaymeen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abd al-Rahman al-Barrak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yusuf al-Qaradawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ali al-Qaradaghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ali Gomaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monzer Kahf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mustafa Umar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuh Keller&apos;s notes on Reliance of the Traveller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the majority of scholars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most who give fatwas today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some contemporary scholars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al-Azhar&apos;s Islamic Research Academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt&apos;s Dar al-Ifta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan&apos;s Ifta Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar&apos;s Zakat Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco&apos;s Supreme Council of Scholars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Fiqh Academy of the Muslim World League</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the International Islamic Fiqh Academy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia&apos;s Council of Senior Scholars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia&apos;s Permanent Committee for Fatwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Saudi authority ZATCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AAOIFI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islamweb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>islamqa.info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the National Zakat Foundation in Britain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AIT in New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North American fiqh councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey&apos;s Diyanet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan&apos;s zakat ordinance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia&apos;s BAZNAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore&apos;s MUIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zakat centres of Malaysian states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selangor&apos;s zakat centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melaka&apos;s zakat centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the seed article</source>
        <translation type="unfinished"></translation>
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
        <translation>{number} جم من الذهب</translation>
    </message>
    <message>
        <source>{number} g of silver</source>
        <translation>{number} جم من الفضة</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} كجم</translation>
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
</context>
<context>
    <name>options</name>
    <message>
        <source>Which of your debts are taken off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls due within the coming lunar year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them, due or deferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what can be demanded now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a long debt in instalments is taken off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments of the coming twelve months, with what is in arrears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the next instalment, with what is in arrears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is still owed, without future interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a debt set against other property before zakatable wealth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it falls on cash first, then on trade goods and livestock, never on the home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: surplus property that owes no zakat and could pay it takes the debt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wealth does a debt reduce?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only money and what is joined to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money first, then livestock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wealth that the debt is counted against here: money, then livestock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must wealth stay at nisab through the whole year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: a day below nisab ends the year, and a new one begins when nisab is reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: nisab at the start and at the end is enough, unless everything is gone in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must trade goods stay at nisab through the whole year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow the rule for all other money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only their value at the end of the year counts, and the year runs from the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the date when wealth is below nisab on it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given up; a new year begins on the day nisab is reached again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, and wealth is looked at again a year later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the year go on when gold, silver, cash and trade goods replace one another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: they are one family, and what replaces the other carries its year on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not between gold and silver, nor between grazing animals: what is taken in exchange begins a year of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weight of an alloy counts towards the nisab of metal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the fine gold or silver in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole weight where the precious metal is the larger part; where it is not, the thing is goods with a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole weight, whatever the karat; for experts only, one fatwa says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do gold, silver and money complete one another&apos;s nisab?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: all is counted in money and compared with the nisab of money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: the parts of a nisab that each one makes are added, and each pays its own fortieth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: money joins one metal, and the other stands alone by its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which metal are cash and trade goods joined where gold and silver are not joined?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both where the metals are joined; where they are not, with gold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With gold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat due on gold and silver jewellery that a woman wears?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, as long as it is worn and within custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, like any other gold and silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the grams above what is customary where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all of it once it is more than what is customary where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is zakat due on money that comes in during the year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything else on one chosen day; what has not completed a year is paid early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With everything else when the year of the whole closes, as a duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sum when it has completed a year of its own; a later sum needs no nisab of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sum after its own year; sums that came in below nisab wait and begin together when it is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year later: the base is what stood at the start or what stands now, whichever is less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is the lowest that all accounts together held on any day of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base is what stands on the fixed day, whenever it came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which money is spent first, where sums have years of their own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest: what is a year old is then the lowest balance of that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest, which lowers zakat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From each sum in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the profit of trade a year of its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: it has the year of the capital it grew from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit turned into money has its own year from the sale; profit still in goods follows the capital.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, each profit from its own day; the schools say this of money from outside, not of trade profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many grams are twenty mithqals of gold and two hundred dirhams of silver?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>85 g of gold and 595 g of silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>87.48 g of gold and 612.36 g of silver: 7.5 and 52.5 tola.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>92 g of gold and 644 g of silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>84.875 g of gold and 594.125 g of silver, counted by grains of barley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>84.7 g of gold and 592.9 g of silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80.18 g of gold and 561 g of silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>86 g of gold and 595 g of silver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which metal sets the nisab of money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the gold nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the silver nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower of the two values, which is better for the poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum of money that an authority publishes, in force until its next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold of which karat prices the gold nisab?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pure gold: the weight of the nisab times the price of a fine gram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gold of 21 karat, a lower price that brings more people above the nisab for the good of the poor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is the nisab of money priced anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day by the price of that day, so that a rise of the metal can end a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day a year begins and on the day it closes; between them the first figure stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the figure that an authority publishes for a period, where one is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what exceeds the nisab of money or metal counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only each full fifth of the nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is an amount owed rounded to the smallest coin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nearest, and half a coin up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the next, as a precaution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is zakat due on money that a sound debtor owes you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year, as if it were in your hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is paid to you, for all the years that have passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is paid to you, once, whatever the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is zakat due on money owed by someone who cannot pay, denies it or puts it off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is paid to you, for one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for the past; a new year begins when it is paid to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do debts owed to you fall into more classes than good and doubtful?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do more than 120 camels owe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A two-year-old for every 40 and a three-year-old for every 50; three two-year-olds from 121 to 129.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 121 to 129 either two three-year-olds or three two-year-olds, then one for every 40 and 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count begins anew after 120 and again after 150, from one sheep for every five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do cattle between 40 and 60 owe more than 40 do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: one two-year-old cow up to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: each head above 40 adds a fortieth of a two-year-old cow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must a herd graze freely for most of the year to owe zakat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: fed animals owe nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: fed animals owe as grazing ones do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat due on grazing horses kept for breeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: a fortieth of their value, or a dinar of gold a head where they have no price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a herd that several owners keep together counted as one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: each owner counts his own heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, even if no owner has nisab alone; each pays his part by heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, among the owners who each have nisab alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do young born during the year count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the year of their mothers where these have nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have the year of their mothers and may bring the herd to nisab, even a day before the year closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: strong, such as loans and sales; medium, such as things not for trade; weak, such as dower and wages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due on stolen, lost or seized wealth that comes back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year&apos;s zakat when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for the past; a new year begins when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zakat of all the years it was away, when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which calendar does a year of zakat close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year closes on the same Hijri day and month of the next Hijri year, by the Umm al-Qura calendar and the month starts that your ledger records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year closes on the same day of the Gregorian calendar, at a higher rate because that year is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the rate of a Gregorian year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.577 % of the base, whatever the length of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 % times 365 and divided by 354, which is about 2.5777 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 % times the mean Gregorian year and divided by twelve mean lunar months, which is about 2.5767 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 % times the days from the start of the year to its closing day, divided by 354.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat due on the property of a child or of someone of unsound mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due as for an adult, and the guardian pays it out of that property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due until the first day as an adult, except on crops; a year begins on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls due each year as for an adult, but is paid only once the owner has come of age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the yearly date be moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be moved to an earlier day by paying early; the year itself keeps its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months that have passed are settled at a twelfth of the rate each, and the year runs from the new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before its day may zakat be paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time after nisab is owned, within the years that you set as the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not more than a month before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does what was paid early still count when wealth is measured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: it is added back to the base and to the test of nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: only what remains is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of more than was due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is credit for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is voluntary charity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must every group of recipients that can be found receive something?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: one group is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; you are warned where a group is missing, and nothing is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is half a sa&apos; of wheat or raisins enough for zakat al-fitr?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: a whole sa&apos; of any staple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May zakat al-fitr be given in money?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the sum for each person that the local body sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, only as food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due on property that is let?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the property; the rent that is saved is money like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fortieth of the rent when it is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the rent less its costs, or a twentieth of all of it, as with crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent taken for years ahead becomes firmly yours year by year and owes zakat so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat due on wages as soon as they are earned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: what is saved of them is money like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fortieth of a month&apos;s income if it reaches a twelfth of the yearly nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fortieth of a month&apos;s income less the needs of the family, if that reaches nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat due on money saved for a house, a marriage or the hajj?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and again every year in which it is not spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, while it is set aside for such a need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does unpaid zakat of one year lower the base of the next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: what is still owed for earlier years is taken off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: each year owes on all that was there; safer and easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate only: today&apos;s wealth times the years; the ledger itself takes no year&apos;s zakat off another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which prices are past years counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the holdings, prices and nisab of each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By today&apos;s prices, only for the estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which price is zakat of metal, goods or animals paid in money after its day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the price of the day it fell due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the price of the day it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat still owed when the wealth is lost after its day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, if it could have been paid; the ledger takes it that it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls away in proportion to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of zakat that its owner did not pay before death?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid from the whole estate before the heirs share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paid only if it was bequeathed, and up to a third of the estate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of shares that are bought to be sold is counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of their market value, as trade goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the profit that was made on them in the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of shares that are kept for their income is counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed part of their market value that stands for the company&apos;s zakatable assets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share of what the company itself owns in cash, stock and good debts, less what it owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the dividends, once they have been yours for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the dividends when they are received, as with crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of their market value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their lowest market value of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does a pension that you cannot draw yet owe zakat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid out begins a year of its own; nothing for the years before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year, on the part of the fund that is zakatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year, on what would be left after tax and penalty if you drew it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year&apos;s zakat when it is paid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once on what is drawn, without waiting for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays zakat on a refundable deposit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody while it is away; it begins a year of its own when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gave it, every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds it, as with a loan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which amount does a harvest owe zakat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From five wasq of dried and cleaned produce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From any amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which crops owe zakat?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staple foods that keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is measured and stored: grains, dates, raisins, almonds, pistachios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is grown, vegetables and fruit too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the costs of growing taken off a harvest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debts that were taken up for this crop are taken off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs such as fertiliser and pesticide are taken off first, but not water, which lowers the rate already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the rate of a crop that had both rain and lifted water?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7.5 % where both helped alike; otherwise the rate of the one that helped more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 % and as much of another 5 % as the part that came by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is zakat due on honey?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of any amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth from 160 Iraqi ratls on, which are 61.2 kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a mine owe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fortieth when it comes out, from nisab on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of any amount of metal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fortieth of what was worked for, a fifth of a nugget found without work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must buried treasure reach nisab before a fifth of it is due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: a fifth of any amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: only gold and silver of at least nisab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which price are trade goods counted on the due day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what they would bring wholesale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the price that customers pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what they cost or what they would bring, whichever is less, as some accountants count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due on goods that do not sell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zakat every year on what a bulk buyer would pay now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year&apos;s zakat when they are sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a trader who waits for the market pay only when he sells?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: every trader pays each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: who sells and buys all the time pays each year; who waits pays one year&apos;s zakat on sale.</source>
        <translation type="unfinished"></translation>
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
    <name>presets</name>
    <message>
        <source>It follows what the body&apos;s published pages show for a person; the regulations themselves were not read in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of the Saudi Permanent Committee and its scholars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rows rest on fatwas that were read; those on pensions, shares and deposits are modern applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After AAOIFI&apos;s Shari&apos;ah Standard 35, to be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the standard could not be read: only its scope and the solar rate were; verify before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia&apos;s national zakat board, BAZNAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysian state zakat centres, after Selangor&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Islamic Religious Council of Singapore, MUIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The National Zakat Foundation of the United Kingdom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey&apos;s Presidency of Religious Affairs, Diyanet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank deduction under Pakistan&apos;s ordinance of 1980.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of the Saudi authority ZATCA, applied to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s rules are made for businesses; this table carries them over to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rows rest on texts that were read; those on pensions, shares and deposits are modern applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What many contemporary bodies teach: the gold nisab and one zakat day a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of one Arabic article on zakat for every kind of property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is literal: the schools do not give trade profit a year of its own, and debts are disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hanafi school, as most of its muftis answer today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Maliki school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Shafi&apos;i school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hanbali school.</source>
        <translation type="unfinished"></translation>
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
        <source>A payment of {on} has no value yet, because the price of {of:priced} is missing.</source>
        <translation>دفعة يوم {on} بلا قيمة بعد، لأن سعر {of:priced} ناقص.</translation>
    </message>
    <message>
        <source>A payment names zakat on “{of:class}” of {on}, but none fell due then.</source>
        <translation>دفعة تذكر زكاة «{of:class}» بتاريخ {on}، ولم يستحق منها شيء حينئذ.</translation>
    </message>
    <message>
        <source>{of:holding} is held for trade; enter it as trade goods, so that it counts.</source>
        <translation>{of:holding} معد للتجارة؛ أدخله ضمن عروض التجارة ليُحسب.</translation>
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
        <source>A payment has no value yet, because the price of {of:priced} is missing.</source>
        <translation>دفعة بلا قيمة بعد، لأن سعر {of:priced} ناقص.</translation>
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
        <source>Chosen: {option}</source>
        <translation>الخيار: {option}</translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation>{code}: {result}</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>{number} g</source>
        <translation>{number} جم</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} كجم</translation>
    </message>
    <message>
        <source>{number} {currency}</source>
        <translation>{number} {currency}</translation>
    </message>
    <message>
        <source>{number} {symbol}</source>
        <translation>{number} {symbol}</translation>
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
</TS>
