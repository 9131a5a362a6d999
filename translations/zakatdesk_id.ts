<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About zakatdesk</source>
        <translation>Tentang zakatdesk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versi {version}</translation>
    </message>
    <message>
        <source>Tells when zakat falls due, to the day, on what, how much and why.</source>
        <translation>Menunjukkan kapan zakat jatuh tempo, sampai harinya, atas apa, berapa, dan mengapa.</translation>
    </message>
    <message>
        <source>It computes what you choose and shows who holds each rule. It never issues a ruling.</source>
        <translation>Program ini menghitung menurut pilihan Anda dan menunjukkan siapa pemegang tiap aturan. Ia tidak pernah berfatwa.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau lebih baru.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: your ledger stays on this computer.</source>
        <translation>Tidak ada yang dikirim ke mana pun: buku Anda tetap di komputer ini.</translation>
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
        <translation>Ini dapat dibaca dengan dua cara. Pilih satu; pilihan diingat untuk buku ini.</translation>
    </message>
    <message>
        <source>Is this what you mean? Choose it, or type the amount anew.</source>
        <translation>Inikah yang Anda maksud? Pilih, atau ketik ulang jumlahnya.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Show all {number}</source>
        <translation>Tampilkan semua: {number}</translation>
    </message>
</context>
<context>
    <name>BackupTexts</name>
    <message>
        <source>Making a backup…</source>
        <translation>Membuat cadangan…</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>Cadangan terakhir gagal</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>Last backup: {moment}</source>
        <translation>Cadangan terakhir: {moment}</translation>
    </message>
    <message>
        <source>No backup could be made: {why}</source>
        <translation>Cadangan tidak dapat dibuat: {why}</translation>
    </message>
    <message>
        <source>The last backup failed; the newest is of {moment}. {why}</source>
        <translation>Cadangan terakhir gagal; yang terbaru dari {moment}. {why}</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is old: it is of {moment}, and lacks %n change(s).</source>
        <translation>
            <numerusform>Cadangan terbaru sudah lama: dari {moment}, dan kurang %Ln perubahan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Made by itself: when a ledger is opened, every hour while it changes, before what is risky, and when it is closed. Each copy is checked whole. Kept are {few} of today, and one for each of {days} days, {weeks} weeks, {months} months, every year and every closed year.</source>
        <translation>Dibuat sendiri: saat buku dibuka, setiap jam selama berubah, sebelum hal yang berisiko, dan saat ditutup. Setiap salinan diperiksa utuh. Yang disimpan: {few} dari hari ini, dan satu untuk masing-masing {days} hari, {weeks} minggu, {months} bulan, setiap tahun, dan setiap tahun yang ditutup.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Copy to a &amp;folder…</source>
        <translation>Salin ke &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Look at this copy…</source>
        <translation>&amp;Lihat salinan ini…</translation>
    </message>
    <message>
        <source>as much as they need</source>
        <translation>sebanyak yang diperlukan</translation>
    </message>
    <message>
        <source>Room for the backups of one ledger</source>
        <translation>Ruang untuk cadangan satu buku</translation>
    </message>
    <message>
        <source>&amp;Room for the backups of one ledger</source>
        <translation>&amp;Ruang untuk cadangan satu buku</translation>
    </message>
    <message>
        <source>They lie in {folder}</source>
        <translation>Letaknya di {folder}</translation>
    </message>
    <message numerus="yes">
        <source>the last %n change(s)</source>
        <translation>
            <numerusform>%Ln perubahan terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>for good: a year was closed</source>
        <translation>selamanya: tahun ditutup</translation>
    </message>
    <message>
        <source>Made {when}; lacks {what}; {size}</source>
        <translation>Dibuat {when}; kurang {what}; {size}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>What the change did</source>
        <translation>Apa yang diubah</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message numerus="yes">
        <source>And %n more fact(s)</source>
        <translation>
            <numerusform>Dan %Ln fakta lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Grafik mana</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Kapan jatuh tempo</translation>
    </message>
    <message>
        <source>Wealth and nisab</source>
        <translation>Harta dan nisab</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Menurut jenis</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>Jatuh tempo dan dibayar</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Milik siapa</translation>
    </message>
    <message>
        <source>From the year</source>
        <translation>Dari tahun</translation>
    </message>
    <message>
        <source>To the year</source>
        <translation>Sampai tahun</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Awal</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Akhir</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>Grafik sedang digambar…</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>Tambah harta</translation>
    </message>
</context>
<context>
    <name>ChartsWing</name>
    <message>
        <source>Pictures (*{png} *{svg})</source>
        <translation>Gambar (*{png} *{svg})</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Simpan grafik sebagai gambar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Disalin.</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Ditulis ke {path}</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Nothing needs your attention. Every price, day and sum that the ledger needs is there.</source>
        <translation>Tidak ada yang perlu Anda perhatikan. Semua harga, hari, dan jumlah yang diperlukan buku ini sudah ada.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Yang ditemukan pemeriksaan</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New ledger…</source>
        <translation>Buku &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>B&amp;uka buku…</translation>
    </message>
    <message>
        <source>Open the &amp;example family</source>
        <translation>Buka &amp;contoh keluarga</translation>
    </message>
    <message>
        <source>&amp;Import an open form…</source>
        <translation>&amp;Impor bentuk terbuka…</translation>
    </message>
    <message>
        <source>E&amp;xport as an open form…</source>
        <translation>&amp;Ekspor sebagai bentuk terbuka…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Add a &amp;holding…</source>
        <translation>Tambah &amp;harta…</translation>
    </message>
    <message>
        <source>&amp;Edit the holding…</source>
        <translation>&amp;Edit harta…</translation>
    </message>
    <message>
        <source>Re&amp;move the holding</source>
        <translation>Ha&amp;pus harta</translation>
    </message>
    <message>
        <source>Add an e&amp;ntry</source>
        <translation>Tambah e&amp;ntri</translation>
    </message>
    <message>
        <source>Add a &amp;price…</source>
        <translation>Tambah har&amp;ga…</translation>
    </message>
    <message>
        <source>Add a per&amp;son…</source>
        <translation>Tambah &amp;orang…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>B&amp;eranda</translation>
    </message>
    <message>
        <source>H&amp;oldings</source>
        <translation>&amp;Harta</translation>
    </message>
    <message>
        <source>P&amp;rices</source>
        <translation>Har&amp;ga</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Mengapa?</translation>
    </message>
    <message>
        <source>When a &amp;month began…</source>
        <translation>Kapan &amp;bulan dimulai…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Pintasan papan ketik</translation>
    </message>
    <message>
        <source>&amp;About zakatdesk</source>
        <translation>&amp;Tentang zakatdesk</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>R&amp;iwayat</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Pe&amp;meriksaan</translation>
    </message>
    <message>
        <source>Pa&amp;y zakat…</source>
        <translation>Ba&amp;yar zakat…</translation>
    </message>
    <message>
        <source>Edit the pa&amp;yment…</source>
        <translation>Ubah pemba&amp;yaran…</translation>
    </message>
    <message>
        <source>Remove the paymen&amp;t</source>
        <translation>&amp;Hapus pembayaran</translation>
    </message>
    <message>
        <source>Edit the pri&amp;ce…</source>
        <translation>Ubah har&amp;ga…</translation>
    </message>
    <message>
        <source>Remove the price</source>
        <translation>Hapus harga</translation>
    </message>
    <message>
        <source>Paste &amp;several prices…</source>
        <translation>Tempel &amp;beberapa harga…</translation>
    </message>
    <message>
        <source>Pa&amp;yments</source>
        <translation>Pemba&amp;yaran</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Bagaimana jika…</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Grafik</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Tampilkan sebagai &amp;tabel</translation>
    </message>
    <message>
        <source>Cop&amp;y the chart</source>
        <translation>Sa&amp;lin grafik</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Simpan grafik sebagai gambar…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Cadangan…</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;Simpan salinan di tempat lain…</translation>
    </message>
    <message>
        <source>&amp;Forget a person for good…</source>
        <translation>&amp;Lupakan seseorang untuk selamanya…</translation>
    </message>
    <message>
        <source>Zakat s&amp;tatement…</source>
        <translation>Lapora&amp;n zakat…</translation>
    </message>
    <message>
        <source>Zakat &amp;years</source>
        <translation>&amp;Tahun zakat</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Frasa sandi…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Lembar &amp;pemulihan…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
</context>
<context>
    <name>ComparisonCard</name>
    <message>
        <source>Who and what</source>
        <translation>Siapa dan apa</translation>
    </message>
    <message>
        <source>Under the first rules</source>
        <translation>Menurut aturan pertama</translation>
    </message>
    <message>
        <source>Under the others</source>
        <translation>Menurut aturan lain</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Nothing falls due under either.</source>
        <translation>Tidak ada yang jatuh tempo menurut keduanya.</translation>
    </message>
    <message>
        <source>Due by today: {left} against {right}. Expected in the coming lunar year: {next_left} against {next_right}.</source>
        <translation>Jatuh tempo sampai hari ini: {left} berbanding {right}. Diperkirakan dalam tahun Hijriah mendatang: {next_left} berbanding {next_right}.</translation>
    </message>
    <message>
        <source>{what}, closed</source>
        <translation>{what}, ditutup</translation>
    </message>
    <message>
        <source>{what}, expected</source>
        <translation>{what}, perkiraan</translation>
    </message>
    <message>
        <source>{who}, {what}: {left} against {right}, difference {difference}</source>
        <translation>{who}, {what}: {left} berbanding {right}, selisih {difference}</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>tidak ada yang jatuh tempo</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>The price of {what} is missing, so one side may lack sums.</source>
        <translation>Harga {what} belum ada, jadi salah satu sisi mungkin kekurangan jumlah.</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>A copy of this ledger</source>
        <translation>Salinan buku ini</translation>
    </message>
    <message>
        <source>“{name}” lies beside this ledger, named as {program} names a copy when two computers saved at once.</source>
        <translation>“{name}” ada di samping buku ini, dinamai seperti {program} menamai salinan ketika dua komputer menyimpan bersamaan.</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Hanya di salinan</translation>
    </message>
    <message>
        <source>Only in this ledger</source>
        <translation>Hanya di buku ini</translation>
    </message>
    <message>
        <source>&amp;Look at this copy…</source>
        <translation>&amp;Lihat salinan ini…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Everything in it is in this ledger too. You can delete the copy.</source>
        <translation>Semua isinya ada juga di buku ini. Anda boleh menghapus salinan itu.</translation>
    </message>
    <message>
        <source>It has everything that is here, and more. Look at it; from there it can take this ledger&apos;s place.</source>
        <translation>Isinya semua yang ada di sini, dan lebih. Lihatlah; dari sana salinan itu dapat menggantikan buku ini.</translation>
    </message>
    <message>
        <source>Both have something that the other lacks, and nothing is merged by itself. Enter here what is missing, then move the copy away.</source>
        <translation>Masing-masing punya yang tidak dimiliki yang lain, dan tidak ada yang digabung sendiri. Masukkan di sini yang kurang, lalu pindahkan salinan itu.</translation>
    </message>
    <message numerus="yes">
        <source>{heading}: %n change(s)</source>
        <translation>
            <numerusform>{heading}: %Ln perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose from a month</source>
        <translation>Pilih dari bulan</translation>
    </message>
    <message>
        <source>After suns&amp;et: it counts as the next day</source>
        <translation>Setelah ma&amp;grib: dihitung sebagai hari berikutnya</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Masukkan hari.</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Today: {weekday}, {day}</source>
        <translation>Hari ini: {weekday}, {day}</translation>
    </message>
    <message>
        <source>Umm al-Qura calendar</source>
        <translation>Kalender Ummul Qura</translation>
    </message>
    <message>
        <source>Umm al-Qura calendar, with announced months</source>
        <translation>Kalender Ummul Qura, dengan bulan yang diumumkan</translation>
    </message>
</context>
<context>
    <name>DifferenceCard</name>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Alone it changes</source>
        <translation>Pengaruhnya sendiri</translation>
    </message>
    <message>
        <source>Each answer is tried alone; one moment…</source>
        <translation>Setiap jawaban dicoba sendiri; sebentar…</translation>
    </message>
    <message>
        <source>Both sides answer every question alike.</source>
        <translation>Kedua sisi menjawab setiap pertanyaan dengan sama.</translation>
    </message>
    <message>
        <source>Questions answered otherwise: {all}. Alone change something here: {deciding}. Open one to see who holds what.</source>
        <translation>Pertanyaan yang dijawab lain: {all}. Yang sendiri mengubah sesuatu di sini: {deciding}. Buka salah satu untuk melihat siapa berpegang pada apa.</translation>
    </message>
    <message>
        <source>First: {answer}</source>
        <translation>Pertama: {answer}</translation>
    </message>
    <message>
        <source>Other: {answer}</source>
        <translation>Lain: {answer}</translation>
    </message>
    <message>
        <source>not alone</source>
        <translation>tidak sendiri</translation>
    </message>
    <message>
        <source>days or kinds</source>
        <translation>hari atau jenis</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>tidak ada di sini</translation>
    </message>
</context>
<context>
    <name>EditedRows</name>
    <message>
        <source>This can be read in two ways. Choose one; it is remembered for this ledger.</source>
        <translation>Ini dapat dibaca dengan dua cara. Pilih satu; pilihan diingat untuk buku ini.</translation>
    </message>
</context>
<context>
    <name>Exchanging</name>
    <message>
        <source>Open form (*{suffix})</source>
        <translation>Bentuk terbuka (*{suffix})</translation>
    </message>
    <message>
        <source>Import an open form</source>
        <translation>Impor bentuk terbuka</translation>
    </message>
    <message>
        <source>Export as an open form</source>
        <translation>Ekspor sebagai bentuk terbuka</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Ditulis ke {path}</translation>
    </message>
</context>
<context>
    <name>ExplanationSheet</name>
    <message>
        <source>About this rule</source>
        <translation>Tentang aturan ini</translation>
    </message>
    <message>
        <source>Ask your scholar or local authority; zakatdesk only computes what you choose.</source>
        <translation>Tanyakan kepada ulama atau lembaga setempat; zakatdesk hanya menghitung apa yang Anda pilih.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>In force: {answer}</source>
        <translation>Berlaku: {answer}</translation>
    </message>
</context>
<context>
    <name>FileCare</name>
    <message>
        <source>This is a copy from {moment}; nothing here can be changed.</source>
        <translation>Ini salinan dari {moment}; tidak ada yang dapat diubah di sini.</translation>
    </message>
    <message>
        <source>Restore this copy…</source>
        <translation>Pulihkan salinan ini…</translation>
    </message>
    <message>
        <source>Back to my ledger</source>
        <translation>Kembali ke buku saya</translation>
    </message>
    <message>
        <source>{path} is no longer there: it was moved, renamed, replaced or deleted. Everything is still here, but a change can only be saved elsewhere.</source>
        <translation>{path} tidak lagi di sana: dipindahkan, diganti nama, diganti, atau dihapus. Semuanya masih di sini, tetapi perubahan hanya dapat disimpan di tempat lain.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>Example – nothing here is yours</source>
        <translation>Contoh – tidak ada yang milik Anda di sini</translation>
    </message>
    <message>
        <source>Begin my own ledger</source>
        <translation>Mulai buku saya sendiri</translation>
    </message>
    <message>
        <source>This ledger is open for reading only; changes cannot be saved.</source>
        <translation>Buku ini terbuka untuk dibaca saja; perubahan tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Simpan salinan di tempat lain…</translation>
    </message>
    <message>
        <source>The ledger goes on in {path}</source>
        <translation>Buku dilanjutkan di {path}</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>A sum is wrong or not known</source>
        <translation>Ada jumlah yang salah atau belum diketahui</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>{fix}: {finding}</source>
        <translation>{fix}: {finding}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to zakatdesk</source>
        <translation>Selamat datang di zakatdesk</translation>
    </message>
    <message>
        <source>S&amp;kip: look at the example family</source>
        <translation>Le&amp;wati: lihat contoh keluarga</translation>
    </message>
    <message>
        <source>Open a &amp;ledger I have</source>
        <translation>Buka b&amp;uku yang sudah ada</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>Language and digits</source>
        <translation>Bahasa dan angka</translation>
    </message>
    <message>
        <source>Whose zakat?</source>
        <translation>Zakat siapa?</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Langkah {step} dari {steps}</translation>
    </message>
    <message>
        <source>Add my first &amp;holding</source>
        <translation>Tambah &amp;harta pertama</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>La&amp;njut</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget a person for good</source>
        <translation>Lupakan seseorang untuk selamanya</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>&amp;Type the name, to be sure</source>
        <translation>&amp;Ketik namanya, agar pasti</translation>
    </message>
    <message>
        <source>&amp;List the backups…</source>
        <translation>Daftar &amp;cadangan…</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Lupakan selamanya</translation>
    </message>
    <message>
        <source>No backup of this ledger has the person.</source>
        <translation>Tidak ada cadangan buku ini yang memuat orang itu.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made earlier still have the person; delete them yourself.</source>
        <translation>
            <numerusform>%Ln cadangan sebelumnya masih memuat orang itu; hapuslah sendiri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person, with all holdings, entries and payments, is taken out of the ledger and out of its history. This cannot be undone, nor can anything that was done before it.</source>
        <translation>Orang itu, dengan semua harta, entri, dan pembayarannya, dikeluarkan dari buku dan dari riwayatnya. Ini tidak dapat diurungkan, begitu pula semua yang dilakukan sebelumnya.</translation>
    </message>
    <message>
        <source>{backups} So do files that were exported, copied or printed earlier: zakatdesk does not know where they are.</source>
        <translation>{backups} Begitu pula berkas yang pernah diekspor, disalin, atau dicetak: zakatdesk tidak tahu di mana.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Lainnya</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Left without saving. What you typed is still there.</source>
        <translation>Ditinggalkan tanpa disimpan. Yang Anda ketik masih ada.</translation>
    </message>
</context>
<context>
    <name>HistoryChecking</name>
    <message>
        <source>The history was checked: every change is as it was written.</source>
        <translation>Riwayat telah diperiksa: setiap perubahan sama seperti saat ditulis.</translation>
    </message>
    <message>
        <source>Change {number} of the history is not as it was written: something outside zakatdesk changed this file. The figures do not depend on it. Copy the file to a safe place, and look at the backups from before.</source>
        <translation>Perubahan {number} dalam riwayat tidak sama seperti saat ditulis: sesuatu di luar zakatdesk mengubah berkas ini. Angka-angka tidak bergantung padanya. Salin berkas ke tempat yang aman, lalu lihat cadangan dari sebelumnya.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Daftar yang mana</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Semua perubahan</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Baru dihapus</translation>
    </message>
    <message>
        <source>Nothing that was removed is still gone.</source>
        <translation>Tidak ada yang dihapus dan masih hilang.</translation>
    </message>
    <message>
        <source>No change fits what you look for.</source>
        <translation>Tidak ada perubahan yang cocok dengan yang dicari.</translation>
    </message>
    <message>
        <source>Changes of which person</source>
        <translation>Perubahan milik siapa</translation>
    </message>
    <message>
        <source>Changes of which holding</source>
        <translation>Perubahan pada harta mana</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Dari hari</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Sampai hari</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Every holding</source>
        <translation>Semua harta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Tampilkan perubahan sebelumnya</translation>
    </message>
    <message>
        <source>{what}, {when}, {who}</source>
        <translation>{what}, {when}, {who}</translation>
    </message>
</context>
<context>
    <name>HoldingDialog</name>
    <message>
        <source>Add a holding</source>
        <translation>Tambah harta</translation>
    </message>
    <message>
        <source>Edit a holding</source>
        <translation>Edit harta</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Simpan dan beri&amp;kutnya</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Satuan berat</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ama</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Ju&amp;mlah</translation>
    </message>
    <message>
        <source>Owned s&amp;ince</source>
        <translation>Dimiliki s&amp;ejak</translation>
    </message>
    <message>
        <source>Part that is owned</source>
        <translation>Bagian yang dimiliki</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>HoldingsPage</name>
    <message>
        <source>Holdings</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Find a holding</source>
        <translation>Cari harta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>Tambah harta</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Begin with what is easiest: cash, a bank account, gold.</source>
        <translation>Belum ada yang dicatat. Mulailah dari yang termudah: uang tunai, rekening bank, emas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Hawl since</source>
        <translation>Haul sejak</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Jatuh tempo berikutnya</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Tambah entri</translation>
    </message>
    <message>
        <source>Choose a holding</source>
        <translation>Pilih harta</translation>
    </message>
    <message>
        <source>{name}, {kind}, {amount}, worth {worth}</source>
        <translation>{name}, {kind}, {amount}, nilai {worth}</translation>
    </message>
    <message>
        <source>{holding}, next due {day}</source>
        <translation>{holding}, jatuh tempo berikutnya {day}</translation>
    </message>
    <message>
        <source>needs a price</source>
        <translation>perlu harga</translation>
    </message>
    <message>
        <source>without what needs a price</source>
        <translation>tanpa yang perlu harga</translation>
    </message>
    <message>
        <source>{person}: {total} in all</source>
        <translation>{person}: jumlah {total}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>Tambah harta</translation>
    </message>
    <message>
        <source>Look at the example family first</source>
        <translation>Lihat dulu contoh keluarga</translation>
    </message>
    <message>
        <source>Add what you own, and zakatdesk tells you the day, the sum and the reason.</source>
        <translation>Tambahkan apa yang Anda miliki, dan zakatdesk memberi tahu hari, jumlah, dan alasannya.</translation>
    </message>
    <message>
        <source>Add my first holding</source>
        <translation>Tambah harta pertama</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Nothing is due in the next 30 days.</source>
        <translation>Tidak ada yang jatuh tempo dalam 30 hari ke depan.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>No hawl is running.</source>
        <translation>Tidak ada haul yang berjalan.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yang jatuh tempo</translation>
    </message>
    <message>
        <source>Nothing is owed today.</source>
        <translation>Hari ini tidak ada yang wajib dibayar.</translation>
    </message>
    <message>
        <source>To pay today: {sums}</source>
        <translation>Harus dibayar hari ini: {sums}</translation>
    </message>
    <message>
        <source>The ledger&apos;s file</source>
        <translation>Berkas buku</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backups…</source>
        <translation>Cadangan…</translation>
    </message>
    <message>
        <source>“{name}” beside this ledger is a copy of it with other changes.</source>
        <translation>“{name}” di samping buku ini adalah salinannya dengan perubahan lain.</translation>
    </message>
    <message>
        <source>“{name}” beside this ledger is an older copy of it.</source>
        <translation>“{name}” di samping buku ini adalah salinannya yang lebih lama.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>The last change was written on {moment}, which has not come yet. Set the clock of this computer right. Until then changes keep their order, and no backup is let go.</source>
        <translation>Perubahan terakhir ditulis pada {moment}, yang belum tiba. Betulkan jam komputer ini. Sampai itu urutan perubahan tetap, dan tidak ada cadangan yang dilepas.</translation>
    </message>
    <message>
        <source>Another program saved this ledger; what it changed is shown now.</source>
        <translation>Program lain menyimpan buku ini; yang diubahnya kini ditampilkan.</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Digits</source>
        <translation>Angka</translation>
    </message>
</context>
<context>
    <name>LiveLine</name>
    <message>
        <source>What follows</source>
        <translation>Yang dihasilkan</translation>
    </message>
    <message>
        <source>Type an amount and a day, and see here what follows.</source>
        <translation>Ketik jumlah dan hari, lalu lihat hasilnya di sini.</translation>
    </message>
    <message>
        <source>Worth {amount}.</source>
        <translation>Nilainya {amount}.</translation>
    </message>
    <message>
        <source>The price of {what} is needed to compare it with nisab.</source>
        <translation>Harga {what} diperlukan untuk dibandingkan dengan nisab.</translation>
    </message>
    <message>
        <source>Above nisab.</source>
        <translation>Di atas nisab.</translation>
    </message>
    <message>
        <source>No hawl runs for it now.</source>
        <translation>Sekarang tidak ada haul yang berjalan untuknya.</translation>
    </message>
    <message>
        <source>Its hawl closes on {day}.</source>
        <translation>Haulnya genap pada {day}.</translation>
    </message>
    <message>
        <source>Zakat expected {amount} on {day}.</source>
        <translation>Zakat diperkirakan {amount} pada {day}.</translation>
    </message>
    <message>
        <source>With everything counted together: {amount}.</source>
        <translation>Dengan semua harta dihitung bersama: {amount}.</translation>
    </message>
    <message>
        <source>To pay for days gone by: {amount}.</source>
        <translation>Harus dibayar untuk hari yang sudah lewat: {amount}.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Locked, because nothing was typed for a while.</source>
        <translation>Dikunci karena beberapa lama tidak ada yang diketik.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Dikunci bersama layar.</translation>
    </message>
    <message>
        <source>Locked, because the computer went to sleep.</source>
        <translation>Dikunci karena komputer masuk mode tidur.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Dikunci.</translation>
    </message>
    <message>
        <source>This ledger opens with its passphrase.</source>
        <translation>Buku ini terbuka dengan frasa sandinya.</translation>
    </message>
    <message>
        <source>What you had begun is still there.</source>
        <translation>Yang sudah Anda mulai masih ada.</translation>
    </message>
    <message>
        <source>The ledger and its backups open with the passphrase only.</source>
        <translation>Buku dan cadangannya kini hanya terbuka dengan frasa sandi.</translation>
    </message>
    <message>
        <source>The ledger and its backups open without a passphrase.</source>
        <translation>Buku dan cadangannya kini terbuka tanpa frasa sandi.</translation>
    </message>
    <message>
        <source>Ledgers (*{suffix})</source>
        <translation>Buku (*{suffix})</translation>
    </message>
    <message>
        <source>Where to keep the copy for recovery</source>
        <translation>Tempat menyimpan salinan pemulihan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Calendar in use</source>
        <translation>Kalender yang dipakai</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Angka</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Alat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>What was just done</source>
        <translation>Yang baru saja dilakukan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>When a month began</source>
        <translation>Kapan bulan dimulai</translation>
    </message>
    <message>
        <source>Due days follow the Umm al-Qura calendar. Where a month was announced for another day, write it down here.</source>
        <translation>Hari jatuh tempo mengikuti kalender Ummul Qura. Bila suatu bulan diumumkan pada hari lain, catat di sini.</translation>
    </message>
    <message>
        <source>Hijri year</source>
        <translation>Tahun Hijriah</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>Bula&amp;n</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>&amp;Began on</source>
        <translation>&amp;Mulai pada</translation>
    </message>
    <message>
        <source>&amp;Announced by</source>
        <translation>Di&amp;umumkan oleh</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>The month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Hari &amp;ini</translation>
    </message>
    <message>
        <source>&amp;Swap calendars</source>
        <translation>&amp;Tukar kalender</translation>
    </message>
</context>
<context>
    <name>MonthlyField</name>
    <message>
        <source>Each part</source>
        <translation>Tiap cicilan</translation>
    </message>
    <message>
        <source>How many parts</source>
        <translation>Jumlah cicilan</translation>
    </message>
    <message>
        <source>The first on</source>
        <translation>Yang pertama pada</translation>
    </message>
</context>
<context>
    <name>NewPlaces</name>
    <message>
        <source>Ledgers (*{suffix})</source>
        <translation>Buku (*{suffix})</translation>
    </message>
    <message>
        <source>Where to keep the ledger</source>
        <translation>Tempat menyimpan buku</translation>
    </message>
</context>
<context>
    <name>Opened</name>
    <message>
        <source>Look at the example family first</source>
        <translation>Lihat dulu contoh keluarga</translation>
    </message>
    <message>
        <source>Begin a ledger</source>
        <translation>Mulai buku</translation>
    </message>
    <message>
        <source>No ledger is open.</source>
        <translation>Tidak ada buku yang terbuka.</translation>
    </message>
    <message>
        <source>Ledgers (*{suffix})</source>
        <translation>Buku (*{suffix})</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Buka buku</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Buka kunci…</translation>
    </message>
</context>
<context>
    <name>OpeningTrouble</name>
    <message>
        <source>This ledger is open elsewhere</source>
        <translation>Buku ini terbuka di tempat lain</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Buka untuk di&amp;baca saja</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>This ledger cannot be opened</source>
        <translation>Buku ini tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Show the &amp;backups…</source>
        <translation>Tampilkan &amp;cadangan…</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Ask your scholar or local authority; zakatdesk only computes what you choose.</source>
        <translation>Tanyakan kepada ulama atau lembaga setempat; zakatdesk hanya menghitung pilihan Anda.</translation>
    </message>
    <message>
        <source>{holders} This is the answer of the chosen set of rules.</source>
        <translation>{holders}; ini jawaban paket aturan yang dipilih.</translation>
    </message>
    <message>
        <source>Sources and worked cases…</source>
        <translation>Sumber dan contoh hitungan…</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>What follows</source>
        <translation>Akibatnya</translation>
    </message>
    <message>
        <source>Type an amount and a day, and see here what it settles.</source>
        <translation>Ketik jumlah dan hari, lalu lihat di sini apa yang dilunasinya.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Pages of the statement</source>
        <translation>Halaman laporan</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Halaman {number}</translation>
    </message>
</context>
<context>
    <name>PartsField</name>
    <message>
        <source>Oldest first again</source>
        <translation>Kembali ke yang tertua dahulu</translation>
    </message>
    <message>
        <source>Part for {what}</source>
        <translation>Bagian untuk {what}</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Frasa sandi lain</translation>
    </message>
    <message>
        <source>No passphrase any more</source>
        <translation>Tanpa frasa sandi lagi</translation>
    </message>
    <message>
        <source>&amp;Passphrase now</source>
        <translation>&amp;Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>&amp;From now on</source>
        <translation>&amp;Mulai sekarang</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frasa sandi &amp;baru</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Sekali &amp;lagi</translation>
    </message>
    <message>
        <source>&amp;Lock when nothing is typed for</source>
        <translation>&amp;Kunci bila tidak ada yang diketik selama</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>A lost passphrase is a lost ledger: nobody can open it without, nor its backups. Print a recovery sheet and keep it where only your family finds it.</source>
        <translation>Frasa sandi yang hilang berarti buku yang hilang: tanpa itu tak seorang pun dapat membukanya, juga cadangannya. Cetak lembar pemulihan dan simpan di tempat yang hanya ditemukan keluarga Anda.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file or a backup can read it then.</source>
        <translation>Siapa pun yang mendapatkan berkas atau cadangannya lalu dapat membacanya.</translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation>&amp;Hapus frasa sandi</translation>
    </message>
    <message>
        <source>The ledger and its backups here are written anew under the new passphrase.</source>
        <translation>Buku dan cadangannya di sini ditulis ulang dengan frasa sandi baru.</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>&amp;Ganti frasa sandi</translation>
    </message>
    <message>
        <source>The ledger and its backups here are encrypted; they open with the passphrase only. Copies that you made elsewhere stay readable.</source>
        <translation>Buku dan cadangannya di sini dienkripsi; hanya terbuka dengan frasa sandi. Salinan yang Anda buat di tempat lain tetap dapat dibaca.</translation>
    </message>
    <message>
        <source>Pro&amp;tect the ledger</source>
        <translation>&amp;Lindungi buku</translation>
    </message>
    <message>
        <source>Weak: a computer guesses it. Take four or more words that nobody would put together.</source>
        <translation>Lemah: komputer dapat menebaknya. Pakai empat kata atau lebih yang tak akan dirangkai siapa pun.</translation>
    </message>
    <message>
        <source>Fair: enough against somebody who finds the file. Some more words make it strong.</source>
        <translation>Cukup: memadai terhadap orang yang menemukan berkasnya. Beberapa kata lagi membuatnya kuat.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Kuat.</translation>
    </message>
    <message>
        <source>This passphrase does not fit.</source>
        <translation>Frasa sandi ini tidak cocok.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Menulis dan memeriksa…</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what was typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
</context>
<context>
    <name>PastePrices</name>
    <message>
        <source>Paste several prices</source>
        <translation>Tempel beberapa harga</translation>
    </message>
    <message>
        <source>such as the dealer or the newspaper</source>
        <translation>misalnya pedagang atau surat kabar</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>the currency</source>
        <translation>mata uang</translation>
    </message>
    <message>
        <source>Copy two columns from a spreadsheet, the day and the price, and paste them here.</source>
        <translation>Salin dua kolom dari lembar kerja, hari dan harga, lalu tempel di sini.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>Si&amp;mbol</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Mata uang</translation>
    </message>
    <message>
        <source>For &amp;one</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>P&amp;ublished by</source>
        <translation>Di&amp;umumkan oleh</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Sumbe&amp;r</translation>
    </message>
    <message>
        <source>A &amp;third column is</source>
        <translation>Kolom ke&amp;tiga adalah</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Baris yang ditempel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Yang dipahami</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Yang dipahami dari tiap baris</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) will be added.</source>
        <translation>
            <numerusform>%n harga akan ditambahkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n di antaranya sudah ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read yet.</source>
        <translation>
            <numerusform>%n baris belum dapat dibaca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some prices can be read in two ways; choose one, it holds for all of them:</source>
        <translation>Beberapa harga dapat dibaca dengan dua cara; pilih satu, berlaku untuk semuanya:</translation>
    </message>
    <message>
        <source>Line {line}: {said}</source>
        <translation>Baris {line}: {said}</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>Akan ditambahkan</translation>
    </message>
    <message>
        <source>Will be added; its day lies ahead</source>
        <translation>Akan ditambahkan; harinya belum tiba</translation>
    </message>
    <message>
        <source>Counts in place of the one of that day</source>
        <translation>Menggantikan harga hari itu</translation>
    </message>
    <message>
        <source>A later row of this day counts</source>
        <translation>Yang berlaku baris kemudian pada hari ini</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>Judul kolom</translation>
    </message>
    <message>
        <source>Can be read in two ways</source>
        <translation>Dapat dibaca dengan dua cara</translation>
    </message>
    <message numerus="yes">
        <source>Added %n price(s) of {what}.</source>
        <translation>
            <numerusform>%n harga {what} ditambahkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>Pay zakat</source>
        <translation>Bayar zakat</translation>
    </message>
    <message>
        <source>Edit a payment</source>
        <translation>Ubah pembayaran</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>such as: paid then, and forgotten here</source>
        <translation>misalnya: dibayar saat itu, lupa dicatat di sini</translation>
    </message>
    <message>
        <source>What is given</source>
        <translation>Yang diberikan</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>Ju&amp;mlah</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Har&amp;i</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Da&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Penerima</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>&amp;Golongan</translation>
    </message>
    <message>
        <source>Goes &amp;to</source>
        <translation>Un&amp;tuk</translation>
    </message>
    <message>
        <source>Reas&amp;on</source>
        <translation>A&amp;lasan</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>From outside this ledger</source>
        <translation>Dari luar buku ini</translation>
    </message>
    <message>
        <source>More than is there: it would stand at {amount}.</source>
        <translation>Lebih dari yang ada: saldonya akan menjadi {amount}.</translation>
    </message>
    <message>
        <source>Leaves {amount} there.</source>
        <translation>Tersisa {amount} di sana.</translation>
    </message>
    <message>
        <source>There is no rate of {currency} on or before this day; add it under Prices.</source>
        <translation>Belum ada kurs {currency} pada atau sebelum hari ini; tambahkan di Harga.</translation>
    </message>
    <message>
        <source>= {amount}, at {rate} for one {currency} ({day})</source>
        <translation>= {amount}, dengan {rate} untuk satu {currency} ({day})</translation>
    </message>
</context>
<context>
    <name>PaymentsPage</name>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Whose payments</source>
        <translation>Pembayaran siapa</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Hijri year</source>
        <translation>Tahun Hijriah</translation>
    </message>
    <message>
        <source>Pay zakat</source>
        <translation>Bayar zakat</translation>
    </message>
    <message>
        <source>No payment is written down yet. Pay all of it or a part, also in advance; it goes to the oldest first.</source>
        <translation>Belum ada pembayaran yang dicatat. Bayarlah seluruhnya atau sebagian, juga di muka; yang tertua dilunasi dahulu.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Melunasi</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>No payment of this person in this year.</source>
        <translation>Tidak ada pembayaran orang ini pada tahun ini.</translation>
    </message>
    <message>
        <source>Category of recipients</source>
        <translation>Golongan penerima</translation>
    </message>
    <message>
        <source>Given in all</source>
        <translation>Jumlah yang diberikan</translation>
    </message>
    <message>
        <source>Given in each year</source>
        <translation>Yang diberikan tiap tahun</translation>
    </message>
    <message>
        <source>{year} AH</source>
        <translation>{year} H</translation>
    </message>
    <message>
        <source>{first} and more</source>
        <translation>{first} dan lainnya</translation>
    </message>
    <message>
        <source>Correction of a closed year</source>
        <translation>Koreksi tahun yang ditutup</translation>
    </message>
    <message>
        <source>{who}, {amount}, {day}: {settled}</source>
        <translation>{who}, {amount}, {day}: {settled}</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Luar</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Semua golongan</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Tidak disebut</translation>
    </message>
    <message>
        <source>{year}, {category}: {sums}</source>
        <translation>{year}, {category}: {sums}</translation>
    </message>
</context>
<context>
    <name>PaymentsWing</name>
    <message>
        <source>This payment settled zakat of a closed year. It goes, and the history keeps why.</source>
        <translation>Pembayaran ini melunasi zakat tahun yang ditutup. Pembayaran dihapus, dan riwayat menyimpan alasannya.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Zakat day</source>
        <translation>Hari zakat</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>Harus dibayar hari ini</translation>
    </message>
    <message>
        <source>Not of age</source>
        <translation>Belum balig</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) chosen otherwise</source>
        <translation>
            <numerusform>%n aturan dipilih lain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Edit a person</source>
        <translation>Edit orang</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ama</translation>
    </message>
    <message>
        <source>C&amp;urrency of the zakat</source>
        <translation>Mata &amp;uang zakat</translation>
    </message>
    <message>
        <source>Not of age unti&amp;l</source>
        <translation>&amp;Di bawah umur sampai</translation>
    </message>
    <message>
        <source>&amp;Guardian</source>
        <translation>&amp;Wali</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Person and rules</source>
        <translation>Orang dan aturan</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>Atu&amp;ran</translation>
    </message>
</context>
<context>
    <name>PersonScreen</name>
    <message>
        <source>Me</source>
        <translation>Saya</translation>
    </message>
    <message>
        <source>I also do this for &amp;others</source>
        <translation>Saya juga melakukannya untuk orang &amp;lain</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ama</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Mata uang</translation>
    </message>
    <message>
        <source>You can add the others under People, each with rules of their own.</source>
        <translation>Yang lain dapat ditambahkan di Orang, masing-masing dengan aturannya sendiri.</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Add a price</source>
        <translation>Tambah harga</translation>
    </message>
    <message>
        <source>Edit a price</source>
        <translation>Edit harga</translation>
    </message>
    <message>
        <source>Save and &amp;next</source>
        <translation>Simpan dan beri&amp;kutnya</translation>
    </message>
    <message>
        <source>such as the dealer or the newspaper</source>
        <translation>misalnya toko emas atau surat kabar</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>Si&amp;mbol</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Harga</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>For &amp;one</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Har&amp;i</translation>
    </message>
    <message>
        <source>P&amp;ublished by</source>
        <translation>Di&amp;umumkan oleh</translation>
    </message>
    <message>
        <source>Sou&amp;rce</source>
        <translation>Sumbe&amp;r</translation>
    </message>
    <message>
        <source>That is {amount} for one gram.</source>
        <translation>Berarti {amount} untuk satu gram.</translation>
    </message>
    <message>
        <source>This day lies ahead: the price counts from then on.</source>
        <translation>Hari ini belum tiba: harga berlaku mulai saat itu.</translation>
    </message>
    <message>
        <source>This day has a price already, {price}; the new one counts.</source>
        <translation>Hari ini sudah punya harga, {price}; yang baru yang berlaku.</translation>
    </message>
</context>
<context>
    <name>PriceHistory</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>One gram</source>
        <translation>Satu gram</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Prices by day</source>
        <translation>Harga menurut hari</translation>
    </message>
    <message>
        <source>Type a price to add it</source>
        <translation>Ketik harga untuk menambahkannya</translation>
    </message>
    <message>
        <source>{price}, {day}</source>
        <translation>{price}, {day}</translation>
    </message>
    <message>
        <source>typed by me</source>
        <translation>saya ketik sendiri</translation>
    </message>
    <message>
        <source>A later row of this day counts</source>
        <translation>Yang berlaku baris kemudian pada hari ini</translation>
    </message>
    <message>
        <source>Its day lies ahead</source>
        <translation>Harinya belum tiba</translation>
    </message>
    <message>
        <source>In use, but old</source>
        <translation>Dipakai, tetapi lama</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
</context>
<context>
    <name>PricesPage</name>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Tambah harga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Add the price of gold</source>
        <translation>Tambah harga emas</translation>
    </message>
    <message>
        <source>The nisab is a weight of gold or silver. Add today&apos;s price, and it becomes a sum of money.</source>
        <translation>Nisab adalah berat emas atau perak. Tambahkan harga hari ini, dan nisab menjadi sejumlah uang.</translation>
    </message>
    <message>
        <source>{what}: {price}, {day}</source>
        <translation>{what}: {price}, {day}</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>Paste several</source>
        <translation>Tempel beberapa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>{what} by {authority}</source>
        <translation>{what} oleh {authority}</translation>
    </message>
    <message>
        <source>{what} in {currency}</source>
        <translation>{what} dalam {currency}</translation>
    </message>
    <message>
        <source>Only for days to come</source>
        <translation>Hanya untuk hari mendatang</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>{price} for one gram</source>
        <translation>{price} per gram</translation>
    </message>
</context>
<context>
    <name>ReadingChoice</name>
    <message>
        <source>Read it as {amount}</source>
        <translation>Baca sebagai {amount}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A closed year is changed</source>
        <translation>Tahun yang ditutup diubah</translation>
    </message>
    <message>
        <source>such as: typed twice</source>
        <translation>misalnya: diketik dua kali</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Print it or write the code down now: it is not shown again.</source>
        <translation>Cetak atau catat kodenya sekarang: kode ini tidak ditampilkan lagi.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Start zakatdesk on any computer and choose “Open a ledger…”.</source>
        <translation>Jalankan zakatdesk di komputer mana pun dan pilih “Buka buku…”.</translation>
    </message>
    <message>
        <source>Choose the copy that is named above.</source>
        <translation>Pilih salinan yang disebut di atas.</translation>
    </message>
    <message>
        <source>Type the code as the passphrase. Small letters and blanks between the groups do not matter.</source>
        <translation>Ketik kodenya sebagai frasa sandi. Huruf kecil dan spasi di antara kelompok tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Give the ledger a passphrase of your own: “Passphrase…” in the menu of the file.</source>
        <translation>Beri buku itu frasa sandi Anda sendiri: “Frasa sandi…” di menu berkas.</translation>
    </message>
    <message>
        <source>Keep this sheet apart from the copy. Whoever has both can read the ledger as it was on that day.</source>
        <translation>Simpan lembar ini terpisah dari salinannya. Siapa yang memiliki keduanya dapat membaca buku seperti pada hari itu.</translation>
    </message>
    <message>
        <source>Made on {day} of the ledger {name}.</source>
        <translation>Dibuat pada {day} dari buku {name}.</translation>
    </message>
    <message>
        <source>The copy lies in {path}</source>
        <translation>Salinannya ada di {path}</translation>
    </message>
    <message>
        <source>The code that opens the copy:</source>
        <translation>Kode yang membuka salinan:</translation>
    </message>
    <message>
        <source>If the passphrase is lost</source>
        <translation>Bila frasa sandi hilang</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Then there is</source>
        <translation>Saldo sesudahnya</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Type an amount to add an entry</source>
        <translation>Ketik jumlah untuk menambah entri</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {day}</source>
        <translation>{kind}, {amount}, {day}</translation>
    </message>
</context>
<context>
    <name>RestoreSheet</name>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Shall the copy from {moment} take the place of {name}?</source>
        <translation>Gantikan {name} dengan salinan dari {moment}?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Di salinan</translation>
    </message>
    <message>
        <source>Now and in the copy</source>
        <translation>Sekarang dan di salinan</translation>
    </message>
    <message>
        <source>Nothing is lost: what is there now stays beside it under another name, with “before-restore” and the time in it.</source>
        <translation>Tidak ada yang hilang: yang ada sekarang tetap di sampingnya dengan nama lain, berisi “before-restore” dan waktunya.</translation>
    </message>
    <message>
        <source>&amp;Restore this copy</source>
        <translation>&amp;Pulihkan salinan ini</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>{what}: now {now}, in the copy {then}</source>
        <translation>{what}: sekarang {now}, di salinan {then}</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Copy to which folder?</source>
        <translation>Salin ke folder mana?</translation>
    </message>
    <message>
        <source>Copied to {path}, and checked whole.</source>
        <translation>Disalin ke {path}, dan diperiksa utuh.</translation>
    </message>
    <message>
        <source>The copy from {moment} is the ledger now.</source>
        <translation>Salinan dari {moment} kini menjadi buku.</translation>
    </message>
    <message>
        <source>The copy from {moment} is the ledger now. What was there before is “{name}”.</source>
        <translation>Salinan dari {moment} kini menjadi buku. Yang sebelumnya ada di “{name}”.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules to compare with</source>
        <translation>Aturan pembanding</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Bandingkan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>RulesEditor</name>
    <message>
        <source>Set of rules</source>
        <translation>Paket aturan</translation>
    </message>
    <message>
        <source>Month of the zakat day</source>
        <translation>Bulan hari zakat</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Se&amp;t of rules</source>
        <translation>&amp;Paket aturan</translation>
    </message>
    <message>
        <source>&amp;Zakat day</source>
        <translation>Hari &amp;zakat</translation>
    </message>
    <message>
        <source>Your choice: {answer}</source>
        <translation>Pilihan Anda: {answer}</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>&amp;Gold</source>
        <translation>&amp;Emas</translation>
    </message>
    <message>
        <source>85 g of gold; most contemporary bodies teach it.</source>
        <translation>85 g emas; diajarkan kebanyakan lembaga masa kini.</translation>
    </message>
    <message>
        <source>Sil&amp;ver</source>
        <translation>&amp;Perak</translation>
    </message>
    <message>
        <source>595 g of silver; zakat is due on less wealth.</source>
        <translation>595 g perak; zakat wajib pada harta yang lebih sedikit.</translation>
    </message>
    <message>
        <source>One &amp;day a year for everything</source>
        <translation>Satu ha&amp;ri setahun untuk semua</translation>
    </message>
    <message>
        <source>Simple; new money joins the old.</source>
        <translation>Sederhana; uang baru bergabung dengan yang lama.</translation>
    </message>
    <message>
        <source>&amp;Each sum its own year</source>
        <translation>Tiap jumlah dengan haul &amp;sendiri</translation>
    </message>
    <message>
        <source>Exact; many days a year.</source>
        <translation>Teliti; banyak hari dalam setahun.</translation>
    </message>
    <message>
        <source>Which nisab?</source>
        <translation>Nisab mana?</translation>
    </message>
    <message>
        <source>When is it due?</source>
        <translation>Kapan jatuh tempo?</translation>
    </message>
    <message>
        <source>Days follow the Umm al-Qura calendar; announced months can be written down later.</source>
        <translation>Hari mengikuti kalender Ummul Qura; bulan yang diumumkan dapat dicatat kemudian.</translation>
    </message>
    <message>
        <source>You can change all of this later under People. Ask your scholar when in doubt.</source>
        <translation>Semua ini dapat diubah nanti di Orang. Tanyakan kepada ulama bila ragu.</translation>
    </message>
    <message>
        <source>Another &amp;place…</source>
        <translation>&amp;Tempat lain…</translation>
    </message>
    <message>
        <source>Your ledger will be kept in {path}</source>
        <translation>Buku Anda akan disimpan di {path}</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>&amp;Simpan di tempat lain…</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Biarkan</translation>
    </message>
    <message>
        <source>{what}

What you typed is still there. Saving elsewhere makes a copy of the ledger with your change.</source>
        <translation>{what}

Yang Anda ketik masih ada. Menyimpan di tempat lain membuat salinan buku dengan perubahan Anda.</translation>
    </message>
    <message>
        <source>Your change is not saved yet</source>
        <translation>Perubahan Anda belum tersimpan</translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>Done: {act}</source>
        <translation>Selesai: {act}</translation>
    </message>
    <message>
        <source>Undone: {act}</source>
        <translation>Diurungkan: {act}</translation>
    </message>
    <message>
        <source>Done again: {act}</source>
        <translation>Diulangi: {act}</translation>
    </message>
    <message>
        <source>The person is forgotten.</source>
        <translation>Orang itu telah dilupakan.</translation>
    </message>
    <message>
        <source>Another program saved this ledger in the meantime, so your change was not saved. What it changed is shown now: look at it, and save again.</source>
        <translation>Program lain menyimpan buku ini sementara itu, jadi perubahan Anda tidak tersimpan. Yang diubahnya kini ditampilkan: lihatlah, lalu simpan lagi.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan ketik</translation>
    </message>
    <message>
        <source>Edit a cell</source>
        <translation>Edit sel</translation>
    </message>
    <message>
        <source>Today, in a field for a day</source>
        <translation>Hari ini, di kolom tanggal</translation>
    </message>
    <message>
        <source>A day on or back</source>
        <translation>Sehari maju atau mundur</translation>
    </message>
    <message>
        <source>A month back or on</source>
        <translation>Sebulan mundur atau maju</translation>
    </message>
    <message>
        <source>Swap the calendars of the month</source>
        <translation>Tukar kalender bulan</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>Simpan dan mulai berikutnya</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Zakat years</source>
        <translation>Tahun zakat</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Zakat statement</source>
        <translation>Laporan zakat</translation>
    </message>
    <message>
        <source>With every explanation</source>
        <translation>Dengan semua penjelasan</translation>
    </message>
    <message>
        <source>The figures only</source>
        <translation>Angkanya saja</translation>
    </message>
    <message>
        <source>&amp;Hide what each recipient got</source>
        <translation>&amp;Sembunyikan jumlah tiap penerima</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Orang</translation>
    </message>
    <message>
        <source>Zakat &amp;year</source>
        <translation>&amp;Tahun zakat</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Bahasa kertas</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Angka</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Isi</translation>
    </message>
    <message>
        <source>{year} AH</source>
        <translation>{year} H</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Halaman sedang dibuat…</translation>
    </message>
    <message>
        <source>Tick somebody who has a zakat year.</source>
        <translation>Centang seseorang yang punya tahun zakat.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Simpan sebagai…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Tut&amp;up</translation>
    </message>
    <message>
        <source>Save the summary sheet, and a PDF of each person beside it</source>
        <translation>Simpan lembar ringkasan, dan PDF tiap orang di sampingnya</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Statements ({endings})</source>
        <translation>Laporan ({endings})</translation>
    </message>
    <message>
        <source>Written: {names}, in the folder {folder}</source>
        <translation>Ditulis: {names}, di folder {folder}</translation>
    </message>
    <message>
        <source>These are there already: {names}</source>
        <translation>Yang ini sudah ada: {names}</translation>
    </message>
    <message>
        <source>Replace older statements?</source>
        <translation>Ganti laporan lama?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open {name}</source>
        <translation>Buka {name}</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frasa sandi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Mencoba…</translation>
    </message>
    <message>
        <source>This passphrase does not fit. Look at capital letters and the keyboard&apos;s language.</source>
        <translation>Frasa sandi ini tidak cocok. Periksa huruf besar dan bahasa papan ketik.</translation>
    </message>
    <message>
        <source>&amp;Open in {seconds}</source>
        <translation>&amp;Buka dalam {seconds}</translation>
    </message>
</context>
<context>
    <name>WealthCard</name>
    <message>
        <source>Wealth against nisab</source>
        <translation>Harta dibanding nisab</translation>
    </message>
    <message>
        <source>The chart is being drawn…</source>
        <translation>Grafik sedang digambar…</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Tampilkan grafik</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if?</source>
        <translation>Bagaimana jika?</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Berdampingan</translation>
    </message>
    <message>
        <source>What makes the difference</source>
        <translation>Yang membuat perbedaan</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Untuk</translation>
    </message>
    <message>
        <source>Ru&amp;les</source>
        <translation>At&amp;uran</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>den&amp;gan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk siapa</translation>
    </message>
    <message>
        <source>The first rules</source>
        <translation>Aturan pertama</translation>
    </message>
    <message>
        <source>The other rules</source>
        <translation>Aturan lain</translation>
    </message>
    <message>
        <source>&amp;Single rules…</source>
        <translation>Aturan &amp;satu per satu…</translation>
    </message>
    <message>
        <source>Nothing is changed here until you adopt the other rules. Ask your scholar or local authority first.</source>
        <translation>Tidak ada yang berubah di sini sampai Anda memakai aturan lain itu. Tanyakan dulu kepada ulama atau lembaga setempat.</translation>
    </message>
    <message>
        <source>&amp;Adopt the other rules from today</source>
        <translation>P&amp;akai aturan lain mulai hari ini</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Aturan yang berlaku</translation>
    </message>
    <message>
        <source>{rules}, changed answers: {number}</source>
        <translation>{rules}, jawaban diubah: {number}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Close the reason</source>
        <translation>Tutup penjelasan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>The steps of the reason</source>
        <translation>Langkah-langkah penjelasan</translation>
    </message>
    <message>
        <source>The rules are those you chose. Ask your scholar or local authority about them.</source>
        <translation>Aturan ini pilihan Anda. Tanyakan kepada ulama atau lembaga setempat.</translation>
    </message>
    <message>
        <source>This is not due any more</source>
        <translation>Ini sudah tidak jatuh tempo lagi</translation>
    </message>
    <message>
        <source>Why is {amount} expected?</source>
        <translation>Mengapa diperkirakan {amount}?</translation>
    </message>
    <message>
        <source>Why is {amount} due?</source>
        <translation>Mengapa {amount} jatuh tempo?</translation>
    </message>
    <message>
        <source>Why is the sum not known?</source>
        <translation>Mengapa jumlahnya belum diketahui?</translation>
    </message>
    <message>
        <source>{person}, {what}, {day}</source>
        <translation>{person}, {what}, {day}</translation>
    </message>
    <message>
        <source>{step} Result: {result}</source>
        <translation>{step} Hasil: {result}</translation>
    </message>
    <message>
        <source>Who holds this rule…</source>
        <translation>Siapa yang memegang aturan ini…</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>{command}: {act}</source>
        <translation>{command}: {act}</translation>
    </message>
    <message>
        <source>Nothing is due or running here, so there is no reason to show.</source>
        <translation>Di sini tidak ada yang jatuh tempo atau berjalan, jadi tidak ada penjelasan.</translation>
    </message>
</context>
<context>
    <name>YearCard</name>
    <message>
        <source>The year that is chosen</source>
        <translation>Tahun yang dipilih</translation>
    </message>
    <message>
        <source>What would differ now</source>
        <translation>Yang kini akan berbeda</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>Zakat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What fell due and what was paid</source>
        <translation>Yang jatuh tempo dan yang dibayar</translation>
    </message>
    <message>
        <source>Close the year…</source>
        <translation>Tutup tahun…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Buka kembali…</translation>
    </message>
    <message>
        <source>Accept the correction…</source>
        <translation>Terima koreksi…</translation>
    </message>
    <message>
        <source>{year} AH, {person}</source>
        <translation>{year} H, {person}</translation>
    </message>
    <message>
        <source>This year is closed. What fell due stands, whatever is changed later.</source>
        <translation>Tahun ini ditutup. Yang jatuh tempo tetap, apa pun yang diubah kemudian.</translation>
    </message>
    <message>
        <source>A part of this year is closed; what fell due besides is not.</source>
        <translation>Sebagian tahun ini ditutup; yang jatuh tempo selebihnya belum.</translation>
    </message>
    <message>
        <source>Nothing fell due in this year.</source>
        <translation>Tidak ada yang jatuh tempo pada tahun ini.</translation>
    </message>
    <message>
        <source>This year is over, and its zakat is not paid in full. It is still owed.</source>
        <translation>Tahun ini sudah lewat, dan zakatnya belum dibayar penuh. Zakat itu masih terutang.</translation>
    </message>
    <message>
        <source>This year is open: it follows the facts.</source>
        <translation>Tahun ini terbuka: mengikuti fakta.</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>{about}: {becomes} would fall due now; it is not closed.</source>
        <translation>{about}: {becomes} kini akan jatuh tempo; belum ditutup.</translation>
    </message>
    <message>
        <source>{about}: {was} is closed; by the facts of today nothing would fall due.</source>
        <translation>{about}: {was} ditutup; menurut fakta hari ini tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>{about}: {was} is closed; the facts of today give {becomes}.</source>
        <translation>{about}: {was} ditutup; fakta hari ini memberi {becomes}.</translation>
    </message>
    <message>
        <source>    {holding}: {was} then, {becomes} now</source>
        <translation>    {holding}: dahulu {was}, kini {becomes}</translation>
    </message>
    <message>
        <source>Outstanding in all years: {amount}</source>
        <translation>Sisa semua tahun: {amount}</translation>
    </message>
    <message>
        <source>Left in kind: {kinds}</source>
        <translation>Sisa berupa barang: {kinds}</translation>
    </message>
    <message>
        <source>Paid ahead, carried forward: {amount}</source>
        <translation>Dibayar di muka, dibawa ke depan: {amount}</translation>
    </message>
    <message>
        <source>{what}: {zakat}, {state}</source>
        <translation>{what}: {zakat}, {state}</translation>
    </message>
    <message>
        <source>recipient not named</source>
        <translation>penerima tidak disebutkan</translation>
    </message>
    <message>
        <source>Paid: {who}</source>
        <translation>Dibayar: {who}</translation>
    </message>
    <message>
        <source>{what}, {amount}</source>
        <translation>{what}, {amount}</translation>
    </message>
    <message>
        <source>Paid ahead</source>
        <translation>Dibayar di muka</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Zakat years</source>
        <translation>Tahun zakat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Add a holding</source>
        <translation>Tambah harta</translation>
    </message>
    <message>
        <source>A zakat year begins when what you own reaches nisab. It then stands here, with all that was paid.</source>
        <translation>Tahun zakat dimulai ketika yang Anda miliki mencapai nisab. Lalu ia muncul di sini, beserta semua yang dibayar.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{year} AH, {person}: {left} left, {state}</source>
        <translation>{year} H, {person}: sisa {left}, {state}</translation>
    </message>
    <message>
        <source>{year} AH</source>
        <translation>{year} H</translation>
    </message>
    <message>
        <source>Closed; would differ now</source>
        <translation>Ditutup; kini akan berbeda</translation>
    </message>
    <message>
        <source>Closed; not paid in full</source>
        <translation>Ditutup; belum dibayar penuh</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>Harga belum ada</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Partly closed</source>
        <translation>Ditutup sebagian</translation>
    </message>
    <message>
        <source>Nothing fell due</source>
        <translation>Tidak ada yang jatuh tempo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
</context>
<context>
    <name>YearsWing</name>
    <message>
        <source>Close the year {year} AH of {person}?</source>
        <translation>Tutup tahun {year} H milik {person}?</translation>
    </message>
    <message>
        <source>What fell due in it then stays as it is, whatever is changed later. A backup is made first; the year can be opened again.</source>
        <translation>Yang jatuh tempo di dalamnya tetap seperti adanya, apa pun yang diubah kemudian. Cadangan dibuat lebih dahulu; tahunnya dapat dibuka lagi.</translation>
    </message>
    <message>
        <source>Close the year</source>
        <translation>Tutup tahun</translation>
    </message>
    <message>
        <source>The year then follows the facts and rules of today again. The reason stays in the history.</source>
        <translation>Tahun itu kembali mengikuti fakta dan aturan hari ini. Alasannya tetap ada di riwayat.</translation>
    </message>
    <message>
        <source>The year is closed anew with what the facts give now. Its statement tells what was before, and why.</source>
        <translation>Tahun ditutup lagi dengan hasil fakta sekarang. Laporannya menyebutkan keadaan sebelumnya, dan alasannya.</translation>
    </message>
    <message>
        <source>There is no zakat year yet, so there is no statement.</source>
        <translation>Belum ada tahun zakat, jadi belum ada laporan.</translation>
    </message>
</context>
<context>
    <name>_DueCard</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Orang dan harta</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>Zakat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>{who}, {what}: {amount}, {day}, {days}</source>
        <translation>{who}, {what}: {amount}, {day}, {days}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Why? {row}</source>
        <translation>Mengapa? {row}</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Dibayar sebagian</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Segera jatuh tempo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>Harga belum ada</translation>
    </message>
    <message>
        <source>Below nisab on that day</source>
        <translation>Di bawah nisab pada hari itu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Perkiraan</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Harus dibayar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Pay: {row}</source>
        <translation>Bayar: {row}</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>{year:plain} AH</source>
        <translation>{year:plain} H</translation>
    </message>
    <message>
        <source>{class} ({group})</source>
        <translation>{class} ({group})</translation>
    </message>
    <message>
        <source>{people}, on {day}</source>
        <translation>{people}, pada {day}</translation>
    </message>
    <message>
        <source>When zakat is due</source>
        <translation>Kapan zakat jatuh tempo</translation>
    </message>
    <message>
        <source>Today: {day}</source>
        <translation>Hari ini: {day}</translation>
    </message>
    <message>
        <source>{what}: the hawl runs since {start} and closes on {end}.</source>
        <translation>{what}: haul berjalan sejak {start} dan genap pada {end}.</translation>
    </message>
    <message>
        <source>No hawl has begun yet. It begins on the day on which what is counted together reaches nisab; from then on this chart shows when zakat is due.</source>
        <translation>Belum ada haul yang dimulai. Haul dimulai pada hari ketika harta yang dihitung bersama mencapai nisab; sejak itu grafik ini menunjukkan kapan zakat jatuh tempo.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Dibayar sebagian</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>Ada harga yang kurang</translation>
    </message>
    <message>
        <source>Waits until of age</source>
        <translation>Menunggu sampai balig</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Gugur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Diperkirakan</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Terputus</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. It is paid.</source>
        <translation>{what}: {amount} jatuh tempo pada {end}. Sudah dibayar.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. {paid} of it is paid.</source>
        <translation>{what}: {amount} jatuh tempo pada {end}. {paid} di antaranya sudah dibayar.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. It is not paid yet.</source>
        <translation>{what}: {amount} jatuh tempo pada {end}. Belum dibayar.</translation>
    </message>
    <message>
        <source>{what}: zakat fell due on {end}. How much is not known, because a price is missing.</source>
        <translation>{what}: zakat jatuh tempo pada {end}. Jumlahnya belum diketahui karena ada harga yang kurang.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end} and waits until its owner is of age.</source>
        <translation>{what}: {amount} jatuh tempo pada {end} dan menunggu sampai pemiliknya balig.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end} and lapsed with its owner&apos;s death.</source>
        <translation>{what}: {amount} jatuh tempo pada {end} dan gugur dengan wafatnya pemilik.</translation>
    </message>
    <message>
        <source>{what}: {amount} will be due on {end} if nothing changes.</source>
        <translation>{what}: {amount} akan jatuh tempo pada {end} jika tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>{what}: the hawl that began on {start} ended on {end}. {reason}</source>
        <translation>{what}: haul yang dimulai pada {start} berakhir pada {end}. {reason}</translation>
    </message>
    <message>
        <source>{what}: the hawl runs since {start} and closes beyond the calendar.</source>
        <translation>{what}: haul berjalan sejak {start} dan genap di luar kalender.</translation>
    </message>
    <message>
        <source>{about} The day may still move with the sighting of the moon.</source>
        <translation>{about} Harinya masih dapat bergeser menurut rukyat hilal.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Hawl began</source>
        <translation>Haul dimulai</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>Zakat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Fell due in all</source>
        <translation>Jumlah yang jatuh tempo</translation>
    </message>
    <message>
        <source>{amount} left to pay</source>
        <translation>Sisa {amount}</translation>
    </message>
    <message numerus="yes">
        <source>The timeline shows the hawls of %n holding.</source>
        <comment>The timeline shows the hawls of %n holdings.</comment>
        <translation>
            <numerusform>Garis waktu menunjukkan haul dari %n harta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hawl broke off.</source>
        <comment>%n hawls broke off.</comment>
        <translation>
            <numerusform>%n haul terputus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}: {zakat} fell due; {paid} of it is paid and {left} is left to pay.</source>
        <translation>{person}: {zakat} jatuh tempo; {paid} di antaranya sudah dibayar dan sisanya {left}.</translation>
    </message>
    <message>
        <source>The next due day is {day}.</source>
        <translation>Hari jatuh tempo berikutnya adalah {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row is in the table of this chart.</source>
        <comment>%n more rows are in the table of this chart.</comment>
        <translation>
            <numerusform>%n baris lagi ada di tabel grafik ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filled part of a bar is paid.</source>
        <translation>Bagian batang yang terisi sudah dibayar.</translation>
    </message>
    <message>
        <source>{what}: {amount} fell due on {end}. What that is in money is not known, because a price is missing.</source>
        <translation>{what}: {amount} jatuh tempo pada {end}. Nilainya dalam uang belum diketahui karena ada harga yang kurang.</translation>
    </message>
    <message>
        <source>Holdings by kind</source>
        <translation>Harta menurut jenis</translation>
    </message>
    <message>
        <source>Counts for zakat</source>
        <translation>Masuk hitungan zakat</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Tidak masuk hitungan</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>Terutang kepada orang lain</translation>
    </message>
    <message>
        <source>There is no holding yet. Add what is owned and owed, and this chart shows it by kind.</source>
        <translation>Belum ada harta. Tambahkan apa yang dimiliki dan yang terutang, lalu grafik ini menunjukkannya menurut jenis.</translation>
    </message>
    <message numerus="yes">
        <source>%n holding</source>
        <comment>%n holdings</comment>
        <translation>
            <numerusform>%n harta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>%n without a price</comment>
        <translation>
            <numerusform>%n tanpa harga</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Owned less owed</source>
        <translation>Dimiliki dikurangi utang</translation>
    </message>
    <message>
        <source>Held against nisab</source>
        <translation>Dibandingkan dengan nisab</translation>
    </message>
    <message>
        <source>{kind}: worth {worth}, of which {counted} counts for zakat.</source>
        <translation>{kind}: bernilai {worth}, {counted} di antaranya masuk hitungan zakat.</translation>
    </message>
    <message>
        <source>{kind}: worth {worth}.</source>
        <translation>{kind}: bernilai {worth}.</translation>
    </message>
    <message>
        <source>{kind}: {worth} owed.</source>
        <translation>{kind}: terutang {worth}.</translation>
    </message>
    <message>
        <source>{person}: {worth} in all, owned less owed.</source>
        <translation>{person}: {worth} seluruhnya, yang dimiliki dikurangi utang.</translation>
    </message>
    <message>
        <source>{held} is held against nisab.</source>
        <translation>{held} dibandingkan dengan nisab.</translation>
    </message>
    <message>
        <source>Wealth against nisab</source>
        <translation>Harta dibanding nisab</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>Nisab</translation>
    </message>
    <message>
        <source>At or above nisab</source>
        <translation>Mencapai nisab</translation>
    </message>
    <message>
        <source>Below nisab</source>
        <translation>Di bawah nisab</translation>
    </message>
    <message>
        <source>Nothing was held in this time that is compared with nisab. Add a holding and the price of gold or silver, and this chart shows when the wealth reaches nisab.</source>
        <translation>Tidak ada harta yang dibandingkan dengan nisab pada masa ini. Tambahkan harta dan harga emas atau perak, lalu grafik ini menunjukkan kapan harta mencapai nisab.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Kini</translation>
    </message>
    <message>
        <source>{person} ({class})</source>
        <translation>{person} ({class})</translation>
    </message>
    <message>
        <source>wealth {held}, nisab {nisab}</source>
        <translation>harta {held}, nisab {nisab}</translation>
    </message>
    <message>
        <source>{who}, from {day}: wealth {held}, nisab {nisab}. {state}.</source>
        <translation>{who}, sejak {day}: harta {held}, nisab {nisab}. {state}.</translation>
    </message>
    <message>
        <source>{who}: wealth {held}, nisab {nisab} on {day}. {state}.</source>
        <translation>{who}: harta {held}, nisab {nisab} pada {day}. {state}.</translation>
    </message>
    <message numerus="yes">
        <source>In the time shown it fell below nisab %n time.</source>
        <comment>In the time shown it fell below nisab %n times.</comment>
        <translation>
            <numerusform>Pada masa yang ditunjukkan harta turun di bawah nisab %n kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due against paid</source>
        <translation>Jatuh tempo dibanding dibayar</translation>
    </message>
    <message>
        <source>Fell due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>No zakat has fallen due in this time. As soon as some does, this chart shows what is paid of it.</source>
        <translation>Belum ada zakat yang jatuh tempo pada masa ini. Begitu ada, grafik ini menunjukkan berapa yang sudah dibayar.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Seluruhnya</translation>
    </message>
    <message>
        <source>{money} and {kind}</source>
        <translation>{money} dan {kind}</translation>
    </message>
    <message>
        <source>{person}, {year}: {due} fell due and {paid} of it is paid; {left} is left to pay.</source>
        <translation>{person}, {year}: {due} jatuh tempo dan {paid} di antaranya sudah dibayar; sisanya {left}.</translation>
    </message>
    <message>
        <source>{person}, {year}: nothing fell due.</source>
        <translation>{person}, {year}: tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>{person}: {due} fell due, {paid} of it is paid and {left} is left to pay.</source>
        <translation>{person}: {due} jatuh tempo, {paid} di antaranya sudah dibayar dan sisanya {left}.</translation>
    </message>
    <message>
        <source>{amount} is paid ahead.</source>
        <translation>{amount} dibayar di muka.</translation>
    </message>
    <message numerus="yes">
        <source>The chart shows %n lunar year.</source>
        <comment>The chart shows %n lunar years.</comment>
        <translation>
            <numerusform>Grafik menunjukkan %n tahun Hijriah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nisab is not known</source>
        <translation>Nisab belum diketahui</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Saved for a need (house, marriage, hajj)</source>
        <translation>Tabungan untuk kebutuhan (rumah, nikah, haji)</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Worn as jewellery</source>
        <translation>Dipakai sebagai perhiasan</translation>
    </message>
    <message>
        <source>For trade</source>
        <translation>Untuk dagang</translation>
    </message>
    <message>
        <source>Forbidden use</source>
        <translation>Pemakaian yang haram</translation>
    </message>
    <message>
        <source>For milk and breeding</source>
        <translation>Untuk susu dan pembiakan</translation>
    </message>
    <message>
        <source>For work</source>
        <translation>Untuk bekerja</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>Harga grosir</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>Harga eceran</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Harga pokok</translation>
    </message>
    <message>
        <source>Buys and sells all year</source>
        <translation>Jual beli sepanjang tahun (mudir)</translation>
    </message>
    <message>
        <source>Waits for a better price</source>
        <translation>Menunggu harga naik (muhtakir)</translation>
    </message>
    <message>
        <source>For income</source>
        <translation>Untuk hasil</translation>
    </message>
    <message>
        <source>To resell</source>
        <translation>Untuk dijual lagi</translation>
    </message>
    <message>
        <source>Locked until retirement</source>
        <translation>Terkunci sampai pensiun</translation>
    </message>
    <message>
        <source>Can be withdrawn</source>
        <translation>Dapat ditarik</translation>
    </message>
    <message>
        <source>Yes, the debtor can pay and admits it</source>
        <translation>Ya, pihak yang berutang mampu dan mengakuinya</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Diragukan</translation>
    </message>
    <message>
        <source>Strong: a loan, or the price of trade goods</source>
        <translation>Kuat: pinjaman atau harga barang dagangan</translation>
    </message>
    <message>
        <source>Medium: the price of things not for trade</source>
        <translation>Sedang: harga barang yang bukan dagangan</translation>
    </message>
    <message>
        <source>Weak: dower, inheritance, wages</source>
        <translation>Lemah: mahar, warisan, upah</translation>
    </message>
    <message>
        <source>A staple that can be stored</source>
        <translation>Makanan pokok yang dapat disimpan</translation>
    </message>
    <message>
        <source>Measured and stored, but no staple</source>
        <translation>Ditakar dan disimpan, tetapi bukan makanan pokok</translation>
    </message>
    <message>
        <source>Other produce</source>
        <translation>Hasil lain</translation>
    </message>
    <message>
        <source>Rain, river or spring</source>
        <translation>Hujan, sungai, atau mata air</translation>
    </message>
    <message>
        <source>Lifted or bought water</source>
        <translation>Air pompa atau air yang dibeli</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Emas</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Perak</translation>
    </message>
    <message>
        <source>By work</source>
        <translation>Dengan kerja</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>Tanpa kerja</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Sewaktu-waktu ditagih</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Emas</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Perak</translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation>Kambing dan domba</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>Sapi</translation>
    </message>
    <message>
        <source>Camels</source>
        <translation>Unta</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Kuda</translation>
    </message>
    <message>
        <source>Crops</source>
        <translation>Hasil tani</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Madu</translation>
    </message>
    <message>
        <source>Minerals</source>
        <translation>Barang tambang</translation>
    </message>
    <message>
        <source>Buried treasure (rikaz)</source>
        <translation>Harta terpendam (rikaz)</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Money owed to me</source>
        <translation>Piutang saya</translation>
    </message>
    <message>
        <source>Property that came back</source>
        <translation>Harta yang kembali</translation>
    </message>
    <message>
        <source>Zakat al-fitr</source>
        <translation>Zakat fitrah</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Added {id}.</source>
        <translation>{id} ditambahkan.</translation>
    </message>
    <message>
        <source>Records an entry, or with --stdin one for each line in the open form.</source>
        <translation>Mencatat satu entri, atau dengan --stdin satu untuk tiap baris dalam bentuk terbuka.</translation>
    </message>
    <message>
        <source>Says what zakat fell due, what is left to pay, which hawls run, and why.</source>
        <translation>Menyatakan zakat yang jatuh tempo, sisanya, haul yang berjalan, dan sebabnya.</translation>
    </message>
    <message>
        <source>Usage: {call}</source>
        <translation>Pemakaian: {call}</translation>
    </message>
    <message>
        <source>zakatdesk alone, or with a ledger, opens the window.</source>
        <translation>zakatdesk saja, atau dengan sebuah buku, membuka jendela.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Perintah:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Pilihan:</translation>
    </message>
    <message>
        <source>Everywhere:</source>
        <translation>Di mana saja:</translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation>Status keluar:</translation>
    </message>
    <message>
        <source>zakatdesk VERB --help says more about a verb.</source>
        <translation>zakatdesk VERB --help menjelaskan tiap perintah.</translation>
    </message>
    <message>
        <source>{person}, on {day}</source>
        <translation>{person}, pada {day}</translation>
    </message>
    <message>
        <source>Nothing fell due, and no hawl runs.</source>
        <translation>Tidak ada yang jatuh tempo, dan tidak ada haul yang berjalan.</translation>
    </message>
    <message>
        <source>Hawls that run:</source>
        <translation>Haul yang berjalan:</translation>
    </message>
    <message>
        <source>Hawls that ended without zakat:</source>
        <translation>Haul yang berakhir tanpa zakat:</translation>
    </message>
    <message>
        <source>Needs attention:</source>
        <translation>Perlu perhatian:</translation>
    </message>
    <message>
        <source>Outstanding: {amount}</source>
        <translation>Sisa: {amount}</translation>
    </message>
    <message>
        <source>Paid ahead: {amount}</source>
        <translation>Dibayar di muka: {amount}</translation>
    </message>
    <message>
        <source>To be given away, no zakat: {amount}</source>
        <translation>Untuk disalurkan, bukan zakat: {amount}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>Hijriah</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>Nisab</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>Zakat</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>The check found nothing.</source>
        <translation>Pemeriksaan tidak menemukan apa-apa.</translation>
    </message>
    <message>
        <source>Change {number} of the history is not as it was written; the figures do not depend on it.</source>
        <translation>Perubahan {number} dalam riwayat tidak seperti saat ditulis; angka-angka tidak bergantung padanya.</translation>
    </message>
    <message>
        <source>{person}: {problem}</source>
        <translation>{person}: {problem}</translation>
    </message>
    <message>
        <source>Checks the file, the facts and the closed years; a line for each finding.</source>
        <translation>Memeriksa berkas, data, dan tahun yang ditutup; satu baris untuk tiap temuan.</translation>
    </message>
    <message>
        <source>The example family&apos;s ledger is {path}.</source>
        <translation>Buku contoh keluarga adalah {path}.</translation>
    </message>
    <message>
        <source>{person}: due</source>
        <translation>{person}: jatuh tempo</translation>
    </message>
    <message>
        <source>{person}: next</source>
        <translation>{person}: berikutnya</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>Lists what is overdue, due and next.</source>
        <translation>Menampilkan yang terlambat, jatuh tempo, dan berikutnya.</translation>
    </message>
    <message>
        <source>{option} (default)</source>
        <translation>{option} (bawaan)</translation>
    </message>
    <message>
        <source>Explains a disputed question: its options, who holds each, and the sources.</source>
        <translation>Menjelaskan satu pertanyaan khilafiah: pilihannya, siapa yang berpendapat, dan sumbernya.</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>{path} ditulis.</translation>
    </message>
    <message>
        <source>Writes a ledger in the open form (.json).</source>
        <translation>Menulis buku dalam bentuk terbuka (.json).</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n fact.</source>
        <comment>Brought in %n facts.</comment>
        <translation>
            <numerusform>%n data diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a ledger of an open form (.json).</source>
        <translation>Membuat buku dari bentuk terbuka (.json).</translation>
    </message>
    <message>
        <source>Made the ledger {path}.</source>
        <translation>Buku {path} dibuat.</translation>
    </message>
    <message>
        <source>Makes a ledger; never overwrites one.</source>
        <translation>Membuat buku; tidak pernah menimpa yang ada.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Paket aturan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Akibatnya</translation>
    </message>
    <message>
        <source>Lists the presets, or every rule of one.</source>
        <translation>Menampilkan paket aturan, atau semua aturan satu paket.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Membuka jendela.</translation>
    </message>
    <message>
        <source>There is no screen here, so the window cannot open.</source>
        <translation>Di sini tidak ada layar, jadi jendela tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>This is the example family; its ledger in the open form is in the folder {folder}.</source>
        <translation>Ini contoh keluarga; bukunya dalam bentuk terbuka ada di folder {folder}.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Where it happened, without amounts or names, is in {path}.</source>
        <translation>Terjadi sesuatu yang tidak terduga. Tempat kejadiannya, tanpa jumlah dan nama, ada di {path}.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Terjadi sesuatu yang tidak terduga.</translation>
    </message>
    <message>
        <source>Made a backup and checked all of it.</source>
        <translation>Cadangan dibuat dan diperiksa seluruhnya.</translation>
    </message>
    <message>
        <source>Makes a verified copy of a ledger, and answers with its path.</source>
        <translation>Membuat salinan buku yang terverifikasi, lalu menjawab dengan lokasinya.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet.</source>
        <translation>Belum ada cadangan {path}.</translation>
    </message>
    <message>
        <source>Lists the backups of a ledger, the newest first.</source>
        <translation>Menampilkan cadangan sebuah buku, yang terbaru dulu.</translation>
    </message>
    <message>
        <source>Restored {path}.</source>
        <translation>{path} dipulihkan.</translation>
    </message>
    <message>
        <source>What was there before is now {path}.</source>
        <translation>Yang ada sebelumnya sekarang menjadi {path}.</translation>
    </message>
    <message>
        <source>Brings a backup back; what was there is kept under another name.</source>
        <translation>Mengembalikan cadangan; yang ada sebelumnya disimpan dengan nama lain.</translation>
    </message>
    <message>
        <source>To look at: {finding}</source>
        <translation>Perlu dilihat: {finding}</translation>
    </message>
    <message>
        <source>Draws a chart as a picture (.png, .svg) and says what it shows.</source>
        <translation>Menggambar grafik sebagai gambar (.png, .svg) dan mengatakan apa yang ditunjukkannya.</translation>
    </message>
    <message>
        <source>A chart of the example is {path}.</source>
        <translation>Grafik contoh ada di {path}.</translation>
    </message>
    <message>
        <source>Writes the statement of a Hijri year (.pdf, .html, .csv, .xlsx).</source>
        <translation>Menulis laporan satu tahun Hijriah (.pdf, .html, .csv, .xlsx).</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Makes the example family&apos;s ledger, prints its assessment, draws its charts and writes its statement.</source>
        <translation>Membuat buku keluarga contoh, mencetak perhitungannya, menggambar grafiknya, dan menulis laporannya.</translation>
    </message>
    <message>
        <source>The example&apos;s statement is {path}.</source>
        <translation>Laporan contoh ada di {path}.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Muharram</source>
        <translation>Muharram</translation>
    </message>
    <message>
        <source>Safar</source>
        <translation>Safar</translation>
    </message>
    <message>
        <source>Rabi al-Awwal</source>
        <translation>Rabiul Awal</translation>
    </message>
    <message>
        <source>Rabi al-Thani</source>
        <translation>Rabiul Akhir</translation>
    </message>
    <message>
        <source>Jumada al-Ula</source>
        <translation>Jumadil Awal</translation>
    </message>
    <message>
        <source>Jumada al-Akhirah</source>
        <translation>Jumadil Akhir</translation>
    </message>
    <message>
        <source>Rajab</source>
        <translation>Rajab</translation>
    </message>
    <message>
        <source>Sha&apos;ban</source>
        <translation>Sya&apos;ban</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Shawwal</source>
        <translation>Syawal</translation>
    </message>
    <message>
        <source>Dhu al-Qa&apos;dah</source>
        <translation>Zulqa&apos;dah</translation>
    </message>
    <message>
        <source>Dhu al-Hijjah</source>
        <translation>Zulhijjah</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desember</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>{day} {month} {year} AH</source>
        <translation>{day} {month} {year} H</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year} AH</source>
        <translation>{month} {year} H</translation>
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
        <translation>{day} (perkiraan)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>Hijriah</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Masehi</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n day left</source>
        <comment>%n days left</comment>
        <translation>
            <numerusform>%n hari lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day late</source>
        <comment>%n days late</comment>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lunar year</source>
        <comment>%n lunar years</comment>
        <translation>
            <numerusform>%n tahun Hijriah</numerusform>
        </translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hari ini {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>kemarin {time}</translation>
    </message>
</context>
<context>
    <name>entry kinds</name>
    <message>
        <source>Owned from this day</source>
        <translation>Dimiliki sejak hari ini</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Pemasukan</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gaji</translation>
    </message>
    <message>
        <source>Gift received</source>
        <translation>Hadiah diterima</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Warisan</translation>
    </message>
    <message>
        <source>Rent received</source>
        <translation>Sewa diterima</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Bunga</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Kelahiran</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Laba</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Kehilangan</translation>
    </message>
    <message>
        <source>Interest given away</source>
        <translation>Bunga yang disalurkan</translation>
    </message>
    <message>
        <source>Animals that died</source>
        <translation>Ternak mati</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pemindahan</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Panen</translation>
    </message>
    <message>
        <source>Extraction</source>
        <translation>Penambangan</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Penemuan</translation>
    </message>
    <message>
        <source>Lost or blocked</source>
        <translation>Hilang atau terblokir</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Dihapuskan</translation>
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
        <translation>Terjadi sesuatu yang tidak terduga ({code}). Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This was changed in the meantime; look at it again, then make your change.</source>
        <translation>Ini sudah berubah sementara itu; periksa lagi, lalu lakukan perubahan Anda.</translation>
    </message>
    <message>
        <source>There is already something with the id {id} in this ledger.</source>
        <translation>Dalam buku ini sudah ada sesuatu dengan id {id}.</translation>
    </message>
    <message>
        <source>This cannot come back before what it belongs to; bring that back first, then this.</source>
        <translation>Ini tidak dapat kembali sebelum induknya; kembalikan itu dulu, lalu ini.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Masukkan nama.</translation>
    </message>
    <message>
        <source>There is no person {person} in this ledger.</source>
        <translation>Tidak ada orang bernama {person} dalam buku ini.</translation>
    </message>
    <message>
        <source>There is no holding {holding} in this ledger.</source>
        <translation>Tidak ada harta bernama {holding} dalam buku ini.</translation>
    </message>
    <message>
        <source>“{key:key}” does not belong to this kind.</source>
        <translation>“{key:key}” bukan bagian dari jenis ini.</translation>
    </message>
    <message>
        <source>“{key:key}” is missing.</source>
        <translation>“{key:key}” belum diisi.</translation>
    </message>
    <message>
        <source>Give either “{one:key}” or “{other:key}”, not both.</source>
        <translation>Isi “{one:key}” atau “{other:key}”, jangan keduanya.</translation>
    </message>
    <message>
        <source>{choice} is not one of the choices: {choices:codes}.</source>
        <translation>{choice} bukan salah satu pilihan: {choices:codes}.</translation>
    </message>
    <message>
        <source>There is no class of zakat called {zakat_class}.</source>
        <translation>Tidak ada golongan zakat bernama {zakat_class}.</translation>
    </message>
    <message>
        <source>Say what it is counted in: {wanted:keys}.</source>
        <translation>Tentukan satuannya: {wanted:keys}.</translation>
    </message>
    <message>
        <source>This cannot change while the holding has entries, because they are counted in its unit.</source>
        <translation>Ini tidak dapat diubah selama harta ini punya entri, karena entri dihitung dengan satuannya.</translation>
    </message>
    <message>
        <source>Give at least one instalment.</source>
        <translation>Isi paling sedikit satu cicilan.</translation>
    </message>
    <message>
        <source>The entry “{entry}” does not fit a holding of the kind “{holding}”.</source>
        <translation>Entri “{entry}” tidak cocok untuk harta berjenis “{holding}”.</translation>
    </message>
    <message>
        <source>The profit and the holding that it grew from belong to two people.</source>
        <translation>Laba ini dan harta asalnya milik dua orang yang berbeda.</translation>
    </message>
    <message>
        <source>A transfer goes from one holding to another one.</source>
        <translation>Pemindahan berjalan dari satu harta ke harta lain.</translation>
    </message>
    <message>
        <source>A transfer stays with one person. Between two people enter spending for one and a gift for the other.</source>
        <translation>Pemindahan hanya untuk satu orang. Antara dua orang, catat pengeluaran pada yang satu dan hadiah pada yang lain.</translation>
    </message>
    <message>
        <source>{of} is no price of gold or silver by karat; write it like gold_21k.</source>
        <translation>{of} bukan harga emas atau perak menurut karat; tulis seperti gold_21k.</translation>
    </message>
    <message>
        <source>This price is not in the ledger any more.</source>
        <translation>Harga ini sudah tidak ada dalam buku.</translation>
    </message>
    <message>
        <source>The price of a currency is given in another currency.</source>
        <translation>Harga suatu mata uang dinyatakan dalam mata uang lain.</translation>
    </message>
    <message>
        <source>A price is given for one of these: {allowed:units}.</source>
        <translation>Harga dinyatakan untuk salah satu dari: {allowed:units}.</translation>
    </message>
    <message>
        <source>Only a price of gold or silver is given for a weight.</source>
        <translation>Hanya harga emas atau perak yang dinyatakan per satuan berat.</translation>
    </message>
    <message>
        <source>Only a published nisab names an authority.</source>
        <translation>Hanya nisab yang diumumkan yang menyebut lembaganya.</translation>
    </message>
    <message>
        <source>Enter a price above zero.</source>
        <translation>Masukkan harga di atas nol.</translation>
    </message>
    <message>
        <source>A nisab is above zero.</source>
        <translation>Nisab harus di atas nol.</translation>
    </message>
    <message>
        <source>This payment is not in the ledger any more.</source>
        <translation>Pembayaran ini sudah tidak ada dalam buku.</translation>
    </message>
    <message>
        <source>A payment is either money with its currency, or something given in kind.</source>
        <translation>Pembayaran berupa uang dengan mata uangnya, atau sesuatu yang diberikan dalam bentuk barang.</translation>
    </message>
    <message>
        <source>A payment cannot leave a holding of the kind “{holding}”.</source>
        <translation>Pembayaran tidak bisa keluar dari harta berjenis “{holding}”.</translation>
    </message>
    <message>
        <source>The payment leaves a holding of another person.</source>
        <translation>Pembayaran ini keluar dari harta milik orang lain.</translation>
    </message>
    <message>
        <source>{kind} cannot be given in kind; choose one of these: {allowed:codes}.</source>
        <translation>{kind} tidak dapat diberikan dalam bentuk barang; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>This person is a guardian; first choose another guardian for the child.</source>
        <translation>Orang ini seorang wali; pilih dulu wali lain untuk anak itu.</translation>
    </message>
    <message>
        <source>Nobody is his own guardian; choose another person.</source>
        <translation>Tidak seorang pun menjadi wali bagi dirinya sendiri; pilih orang lain.</translation>
    </message>
    <message>
        <source>Choose the rules that this person follows.</source>
        <translation>Pilih aturan yang diikuti orang ini.</translation>
    </message>
    <message>
        <source>Say from which day these rules hold; only the first may leave it out.</source>
        <translation>Tentukan sejak hari apa aturan ini berlaku; hanya yang pertama boleh tanpa hari.</translation>
    </message>
    <message>
        <source>These rules must begin later than the ones before them.</source>
        <translation>Aturan ini harus mulai setelah aturan sebelumnya.</translation>
    </message>
    <message>
        <source>There is no set of rules called {preset}.</source>
        <translation>Tidak ada paket aturan bernama {preset}.</translation>
    </message>
    <message>
        <source>There is no question called {axis} among the rules.</source>
        <translation>Tidak ada pertanyaan bernama {axis} dalam aturan.</translation>
    </message>
    <message>
        <source>{option} does not answer {axis}; choose one of these: {allowed:codes}.</source>
        <translation>{option} bukan jawaban untuk {axis}; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no number called {parameter} among the rules.</source>
        <translation>Tidak ada angka bernama {parameter} dalam aturan.</translation>
    </message>
    <message>
        <source>The chosen rules need {parameter}; enter it.</source>
        <translation>Aturan yang dipilih memerlukan {parameter}; isilah.</translation>
    </message>
    <message>
        <source>{parameter} is outside what is possible.</source>
        <translation>{parameter} di luar nilai yang mungkin.</translation>
    </message>
    <message>
        <source>{axis:code} = {option:code} does not go together with {other_axis:code} = {other_option:code}.</source>
        <translation>{axis:code} = {option:code} tidak dapat digabung dengan {other_axis:code} = {other_option:code}.</translation>
    </message>
    <message>
        <source>Under these rules the zakat day is chosen by the {wanted:calendar} calendar.</source>
        <translation>Dengan aturan ini hari zakat dipilih menurut kalender {wanted:calendar}.</translation>
    </message>
    <message>
        <source>There is no day {day} in the month {month} of that calendar.</source>
        <translation>Tidak ada tanggal {day} pada bulan {month} dalam kalender itu.</translation>
    </message>
    <message>
        <source>This number is too large; it has more than fifteen digits before the decimals.</source>
        <translation>Angka ini terlalu besar; ada lebih dari lima belas digit sebelum desimal.</translation>
    </message>
    <message>
        <source>This number has too many decimal places; at most {places} are allowed here.</source>
        <translation>Desimal angka ini terlalu banyak; di sini paling banyak {places}.</translation>
    </message>
    <message>
        <source>This amount can be read in two ways; choose one.</source>
        <translation>Jumlah ini dapat dibaca dengan dua cara; pilih satu.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Masukkan jumlahnya.</translation>
    </message>
    <message>
        <source>{part} is too long for an amount; at most {most} characters are read.</source>
        <translation>{part} terlalu panjang untuk jumlah; paling banyak {most} karakter yang dibaca.</translation>
    </message>
    <message>
        <source>{part} cannot be read as a part of an amount.</source>
        <translation>{part} tidak dapat dibaca sebagai bagian dari jumlah.</translation>
    </message>
    <message>
        <source>{part} does not belong here: this amount is in {unit:unit}.</source>
        <translation>{part} tidak sesuai di sini: jumlah ini dalam {unit:unit}.</translation>
    </message>
    <message>
        <source>{part} can be no number: thousands stand in groups of three.</source>
        <translation>{part} bukan angka yang benar: ribuan dikelompokkan tiga digit.</translation>
    </message>
    <message>
        <source>The sum is not finished: a number or a bracket is missing.</source>
        <translation>Hitungannya belum selesai: ada angka atau kurung yang kurang.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>Tidak ada yang dapat dibagi nol.</translation>
    </message>
    <message>
        <source>This amount is too large; it has more than fifteen digits before the decimals.</source>
        <translation>Jumlah ini terlalu besar; ada lebih dari lima belas digit sebelum desimal.</translation>
    </message>
    <message>
        <source>This amount has too many decimal places; at most {places} are allowed here.</source>
        <translation>Desimal jumlah ini terlalu banyak; di sini paling banyak {places}.</translation>
    </message>
    <message>
        <source>The sum does not come out even: it lies between {below:decimal} and {above:decimal}. Enter one of them.</source>
        <translation>Hasilnya tidak bulat: terletak antara {below:decimal} dan {above:decimal}. Masukkan salah satunya.</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Masukkan hari.</translation>
    </message>
    <message>
        <source>{part} cannot be read as a part of a day.</source>
        <translation>{part} tidak dapat dibaca sebagai bagian dari tanggal.</translation>
    </message>
    <message>
        <source>The day is not finished: write day, month and year.</source>
        <translation>Tanggal belum lengkap: tulis hari, bulan, dan tahun.</translation>
    </message>
    <message>
        <source>Write the year with four digits; by it the calendar is known.</source>
        <translation>Tulis tahun dengan empat digit; dari situ kalendernya diketahui.</translation>
    </message>
    <message>
        <source>The year {year:plain} belongs to no calendar that is read here.</source>
        <translation>Tahun {year:plain} tidak termasuk kalender yang dibaca di sini.</translation>
    </message>
    <message>
        <source>There is no month {month}; the day stands before the month.</source>
        <translation>Tidak ada bulan {month}; hari ditulis sebelum bulan.</translation>
    </message>
    <message>
        <source>The month and the year {year:plain} are of two calendars.</source>
        <translation>Bulan dan tahun {year:plain} berasal dari dua kalender.</translation>
    </message>
    <message>
        <source>The entry “{entry}” takes no amount.</source>
        <translation>Entri “{entry}” tidak memakai jumlah.</translation>
    </message>
    <message>
        <source>This amount cannot be below zero.</source>
        <translation>Jumlah ini tidak boleh di bawah nol.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>Masukkan jumlah di atas nol.</translation>
    </message>
    <message>
        <source>Enter a whole number above zero.</source>
        <translation>Masukkan bilangan bulat di atas nol.</translation>
    </message>
    <message>
        <source>Enter a whole number up to {most}.</source>
        <translation>Masukkan bilangan bulat paling besar {most}.</translation>
    </message>
    <message>
        <source>There is no currency {currency}; write its three letters, such as EGP.</source>
        <translation>Tidak ada mata uang {currency}; tulis tiga hurufnya, misalnya IDR.</translation>
    </message>
    <message>
        <source>Enter a part from zero to one, such as {half} for a half.</source>
        <translation>Masukkan bagian dari nol sampai satu, misalnya {half} untuk setengah.</translation>
    </message>
    <message>
        <source>The owned part is above zero and at most one, such as {half} for a half.</source>
        <translation>Bagian yang dimiliki di atas nol dan paling banyak satu, misalnya {half} untuk setengah.</translation>
    </message>
    <message>
        <source>The purity is above zero and at most {most}.</source>
        <translation>Kemurnian di atas nol dan paling banyak {most}.</translation>
    </message>
    <message>
        <source>Enter a whole number of years from one to {most}.</source>
        <translation>Masukkan jumlah tahun yang bulat dari satu sampai {most}.</translation>
    </message>
    <message>
        <source>This text has a character that cannot be shown; delete it.</source>
        <translation>Teks ini memuat karakter yang tidak dapat ditampilkan; hapuslah.</translation>
    </message>
    <message>
        <source>{day:day} is outside the calendar, which reaches from {first} to {last}.</source>
        <translation>{day:day} di luar kalender, yang mencakup {first} sampai {last}.</translation>
    </message>
    <message>
        <source>There is no day {day:day}: that month is shorter.</source>
        <translation>Tidak ada tanggal {day:day}: bulan itu lebih pendek.</translation>
    </message>
    <message>
        <source>There is no month {month}; a year has twelve months.</source>
        <translation>Tidak ada bulan {month}; setahun ada dua belas bulan.</translation>
    </message>
    <message>
        <source>Enter how much arrives, because the two holdings are counted in different units.</source>
        <translation>Masukkan berapa yang diterima, karena kedua harta dihitung dengan satuan berbeda.</translation>
    </message>
    <message>
        <source>{text} is not a number as it is written here, such as {example:code}.</source>
        <translation>{text} bukan angka seperti yang ditulis di sini, misalnya {example:code}.</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Ini tidak boleh kosong.</translation>
    </message>
    <message>
        <source>This text is too long; at most {most} characters fit.</source>
        <translation>Teks ini terlalu panjang; paling banyak {most} karakter.</translation>
    </message>
    <message>
        <source>This text is empty, longer than {most} characters, or has characters that cannot be shown.</source>
        <translation>Teks ini kosong, lebih panjang dari {most} karakter, atau memuat karakter yang tidak dapat ditampilkan.</translation>
    </message>
    <message>
        <source>{text} is not a day; write it like 2027-02-08, or 1448-09-01 AH for a Hijri date.</source>
        <translation>{text} bukan tanggal; tulis seperti 2027-02-08, atau 1448-09-01 AH untuk tanggal Hijriah.</translation>
    </message>
    <message>
        <source>{month:hijri_month} {year:plain} AH already has a correction in this ledger.</source>
        <translation>{month:hijri_month} {year:plain} H sudah punya koreksi dalam buku ini.</translation>
    </message>
    <message>
        <source>{month:month_id} has no correction in this ledger.</source>
        <translation>{month:month_id} tidak punya koreksi dalam buku ini.</translation>
    </message>
    <message>
        <source>The ledger speaks of the day {day:day}, which the calendar would not have then.</source>
        <translation>Buku ini menyebut tanggal {day:day}, yang tidak akan ada lagi dalam kalender.</translation>
    </message>
    <message>
        <source>The calendar has no month {month} of the year {year:plain} AH.</source>
        <translation>Kalender tidak memuat bulan {month} tahun {year:plain} H.</translation>
    </message>
    <message>
        <source>{month:hijri_month} {year:plain} AH cannot begin on {begins}: by the calendar it begins on {table}, and a correction may differ by two days at most.</source>
        <translation>{month:hijri_month} {year:plain} H tidak mungkin mulai pada {begins}: menurut kalender bulan itu mulai pada {table}, dan koreksi paling jauh dua hari.</translation>
    </message>
    <message>
        <source>The file is no text in UTF-8, so it cannot be read.</source>
        <translation>Berkas ini bukan teks UTF-8, jadi tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line {line:plain}, column {column:plain}.</source>
        <translation>Berkas ini bukan JSON yang sah: baris {line:plain}, kolom {column:plain}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be a ledger.</source>
        <translation>Susunan berkas ini terlalu dalam untuk sebuah buku.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>Di sini harus ada objek dalam kurung kurawal.</translation>
    </message>
    <message>
        <source>A list in square brackets belongs here.</source>
        <translation>Di sini harus ada daftar dalam kurung siku.</translation>
    </message>
    <message>
        <source>A text in quotation marks belongs here.</source>
        <translation>Di sini harus ada teks dalam tanda kutip.</translation>
    </message>
    <message>
        <source>Write true or false here, without quotation marks.</source>
        <translation>Tulis true atau false di sini, tanpa tanda kutip.</translation>
    </message>
    <message>
        <source>Write a whole number here.</source>
        <translation>Tulis bilangan bulat di sini.</translation>
    </message>
    <message>
        <source>Write this number in quotation marks, such as “{example:code}”, so that it stays exact.</source>
        <translation>Tulis angka ini dalam tanda kutip, misalnya &quot;{example:code}&quot;, agar tetap persis.</translation>
    </message>
    <message>
        <source>“{key:code}” stands here twice.</source>
        <translation>“{key:code}” tertulis dua kali di sini.</translation>
    </message>
    <message>
        <source>Two rows have the id {id}; each id stands once.</source>
        <translation>Dua baris memakai id {id}; tiap id hanya sekali.</translation>
    </message>
    <message>
        <source>There is no kind of holding {word}; choose one of these: {allowed:codes}.</source>
        <translation>Tidak ada jenis harta {word}; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no kind of entry {word}; choose one of these: {allowed:codes}.</source>
        <translation>Tidak ada jenis entri {word}; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no category of recipients {word}; choose one of these: {allowed:codes}.</source>
        <translation>Tidak ada golongan penerima {word}; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no calendar {word}; choose one of these: {allowed:codes}.</source>
        <translation>Tidak ada kalender {word}; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>{text} is no Hijri month; write it like 1445-09.</source>
        <translation>{text} bukan bulan Hijriah; tulis seperti 1445-09.</translation>
    </message>
    <message>
        <source>Write the civil day here, like 2024-03-12.</source>
        <translation>Tulis tanggal Masehi di sini, misalnya 2024-03-12.</translation>
    </message>
    <message>
        <source>Name exactly one thing that was given.</source>
        <translation>Sebutkan tepat satu barang yang diberikan.</translation>
    </message>
    <message>
        <source>This is no ledger of zakatdesk; a ledger in the open form says “zakatdesk” here.</source>
        <translation>Ini bukan buku zakatdesk; buku dalam bentuk terbuka menyebut “zakatdesk” di sini.</translation>
    </message>
    <message>
        <source>The version of the open form is a whole number above zero.</source>
        <translation>Versi bentuk terbuka adalah bilangan bulat di atas nol.</translation>
    </message>
    <message>
        <source>This ledger was written by a newer version (form {version:plain}). Please update zakatdesk.</source>
        <translation>Buku ini ditulis oleh versi lebih baru (bentuk {version:plain}). Perbarui zakatdesk.</translation>
    </message>
    <message>
        <source>There is no verb {verb}; choose one of these: {allowed:codes}.</source>
        <translation>Tidak ada perintah {verb}; pilih salah satu: {allowed:codes}.</translation>
    </message>
    <message>
        <source>There is no option {option:code} here; --help lists them.</source>
        <translation>Di sini tidak ada pilihan {option:code}; --help menampilkan semuanya.</translation>
    </message>
    <message>
        <source>The option {option:code} stands here twice.</source>
        <translation>Pilihan {option:code} tertulis dua kali.</translation>
    </message>
    <message>
        <source>The option {option:code} is missing.</source>
        <translation>Pilihan {option:code} belum ada.</translation>
    </message>
    <message>
        <source>The option {option:code} needs a value.</source>
        <translation>Pilihan {option:code} memerlukan nilai.</translation>
    </message>
    <message>
        <source>The option {option:code} takes no value.</source>
        <translation>Pilihan {option:code} tidak memakai nilai.</translation>
    </message>
    <message>
        <source>The option {option:code} takes one of these: {allowed:codes}; not {value}.</source>
        <translation>Pilihan {option:code} memakai salah satu dari: {allowed:codes}; bukan {value}.</translation>
    </message>
    <message>
        <source>{argument:code} is missing; --help says what the verb needs.</source>
        <translation>{argument:code} belum ada; --help menjelaskan yang diperlukan perintah ini.</translation>
    </message>
    <message>
        <source>{argument} is one word too many; --help says what the verb needs.</source>
        <translation>{argument} kata yang berlebih; --help menjelaskan yang diperlukan perintah ini.</translation>
    </message>
    <message>
        <source>{text} is no choice of rules; write it like HAWL_NISAB=ENDS_ONLY.</source>
        <translation>{text} bukan pilihan aturan; tulis seperti HAWL_NISAB=ENDS_ONLY.</translation>
    </message>
    <message>
        <source>{text} is no number of days; write it like 30.</source>
        <translation>{text} bukan jumlah hari; tulis seperti 30.</translation>
    </message>
    <message>
        <source>{day} cannot be assessed; the last day that can be is {last}.</source>
        <translation>{day} tidak dapat dihitung; hari terakhir yang bisa adalah {last}.</translation>
    </message>
    <message>
        <source>{name} cannot be written; a ledger is exported to files that end in {endings:codes}.</source>
        <translation>{name} tidak dapat ditulis; buku diekspor ke berkas berakhiran {endings:codes}.</translation>
    </message>
    <message>
        <source>{name} cannot be imported; this version reads files that end in {endings:codes}.</source>
        <translation>{name} tidak dapat diimpor; versi ini membaca berkas berakhiran {endings:codes}.</translation>
    </message>
    <message>
        <source>The window cannot open, because a system library is missing: {library}.</source>
        <translation>Jendela tidak dapat dibuka, karena pustaka sistem ini tidak ada: {library}.</translation>
    </message>
    <message>
        <source>Enter a passphrase; it cannot be empty.</source>
        <translation>Masukkan frasa sandi; tidak boleh kosong.</translation>
    </message>
    <message>
        <source>A passphrase cannot have the character NUL; leave it out.</source>
        <translation>Frasa sandi tidak boleh memuat karakter NUL; hapus karakter itu.</translation>
    </message>
    <message>
        <source>{text} is no open file descriptor with a passphrase on its first line.</source>
        <translation>{text} bukan deskriptor berkas terbuka dengan frasa sandi di baris pertamanya.</translation>
    </message>
    <message>
        <source>Nothing is kept of the year {year:plain} AH here.</source>
        <translation>Tidak ada catatan tahun {year:plain} H di sini.</translation>
    </message>
    <message>
        <source>Nothing fell due in the year {year:plain} AH, so there is nothing to close.</source>
        <translation>Tidak ada yang jatuh tempo pada tahun {year:plain} H, jadi tidak ada yang ditutup.</translation>
    </message>
    <message>
        <source>The year {year:plain} AH is closed already.</source>
        <translation>Tahun {year:plain} H sudah ditutup.</translation>
    </message>
    <message>
        <source>The year {year:plain} AH is not closed.</source>
        <translation>Tahun {year:plain} H tidak ditutup.</translation>
    </message>
    <message>
        <source>A price is missing in the year {year:plain} AH; enter it first, then close the year.</source>
        <translation>Ada harga yang belum diisi pada tahun {year:plain} H; isi dahulu, lalu tutup tahunnya.</translation>
    </message>
    <message>
        <source>Say why; it stays in the history.</source>
        <translation>Sebutkan alasannya; alasan itu tetap ada di riwayat.</translation>
    </message>
    <message>
        <source>The facts give what was closed, so there is nothing to correct.</source>
        <translation>Fakta memberi hasil yang sama dengan yang ditutup, jadi tidak ada yang dikoreksi.</translation>
    </message>
    <message>
        <source>What was kept of this closed year cannot be read by this version of the program.</source>
        <translation>Catatan tahun yang ditutup ini tidak dapat dibaca oleh versi program ini.</translation>
    </message>
    <message>
        <source>{name} cannot be written; a chart is drawn into files that end in {endings:codes}.</source>
        <translation>{name} tidak dapat ditulis; grafik digambar ke berkas yang berakhiran {endings:codes}.</translation>
    </message>
    <message>
        <source>Some lines are not understood yet; mend them here, or delete them.</source>
        <translation>Beberapa baris belum dipahami; perbaiki di sini, atau hapus.</translation>
    </message>
    <message>
        <source>This is too much at once; at most {most} lines are read.</source>
        <translation>Ini terlalu banyak sekaligus; paling banyak {most} baris yang dibaca.</translation>
    </message>
    <message>
        <source>The parts come to more than the whole payment.</source>
        <translation>Jumlah bagian lebih besar daripada seluruh pembayaran.</translation>
    </message>
    <message>
        <source>This year is closed. Say why it is changed; the reason is kept.</source>
        <translation>Tahun ini sudah ditutup. Sebutkan mengapa diubah; alasannya disimpan.</translation>
    </message>
    <message>
        <source>{text} is no Hijri year; write it like 1446.</source>
        <translation>{text} bukan tahun Hijriah; tulislah seperti 1446.</translation>
    </message>
    <message>
        <source>{name} cannot be written; a statement is written to files that end in {endings:codes}.</source>
        <translation>{name} tidak dapat ditulis; laporan ditulis ke berkas yang berakhiran {endings:codes}.</translation>
    </message>
    <message>
        <source>This is not the same as above; type the passphrase once more.</source>
        <translation>Ini tidak sama dengan di atas; ketik frasa sandi sekali lagi.</translation>
    </message>
</context>
<context>
    <name>exits</name>
    <message>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
    <message>
        <source>The check found something.</source>
        <translation>Pemeriksaan menemukan sesuatu.</translation>
    </message>
    <message>
        <source>The input or the call was refused.</source>
        <translation>Masukan atau perintah ditolak.</translation>
    </message>
    <message>
        <source>The ledger is in use elsewhere.</source>
        <translation>Buku sedang dipakai di tempat lain.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Berkas rusak.</translation>
    </message>
    <message>
        <source>The file was made by a newer version.</source>
        <translation>Berkas dibuat oleh versi yang lebih baru.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Berkas tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The file is not a ledger.</source>
        <translation>Berkas ini bukan buku zakatdesk.</translation>
    </message>
    <message>
        <source>A rule that this version does not handle yet decides a fact here.</source>
        <translation>Ada aturan yang menentukan di sini dan belum ditangani versi ini.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Tidak ditemukan.</translation>
    </message>
    <message>
        <source>The passphrase does not fit, or was not given.</source>
        <translation>Frasa sandi tidak cocok, atau tidak diberikan.</translation>
    </message>
</context>
<context>
    <name>explaining</name>
    <message>
        <source>The works named were read.</source>
        <translation>Rujukan yang disebut sudah dibaca.</translation>
    </message>
    <message>
        <source>This is known from the standard works and was not read again; check it before you quote it.</source>
        <translation>Ini dikenal dari kitab-kitab baku dan tidak dibaca ulang; periksa sebelum mengutip.</translation>
    </message>
    <message>
        <source>This follows by reckoning, or the books leave it open.</source>
        <translation>Ini hasil hitungan, atau kitab-kitab membiarkannya terbuka.</translation>
    </message>
    <message>
        <source>most texts were read</source>
        <translation>sebagian besar teks dibaca</translation>
    </message>
    <message>
        <source>after published pages</source>
        <translation>menurut laman terbitan</translation>
    </message>
    <message>
        <source>after one article</source>
        <translation>menurut satu artikel</translation>
    </message>
    <message>
        <source>to be verified</source>
        <translation>perlu diverifikasi</translation>
    </message>
    <message>
        <source>Held by: {holders}</source>
        <translation>Dipegang oleh: {holders}</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>Sumber: {title}, {place}</translation>
    </message>
    <message>
        <source>Worked case {case:code} ({class:class}): of {counted} with a nisab of {nisab}, {zakat} falls due.</source>
        <translation>Contoh hitungan {case:code} ({class:class}): dari {counted} dengan nisab {nisab}, jatuh tempo {zakat}.</translation>
    </message>
    <message>
        <source>Worked case {case:code} ({class:class}): of {counted}, without a nisab, {zakat} falls due.</source>
        <translation>Contoh hitungan {case:code} ({class:class}): dari {counted} tanpa nisab, jatuh tempo {zakat}.</translation>
    </message>
    <message>
        <source>Worked case {case:code}: nothing falls due there.</source>
        <translation>Contoh hitungan {case:code}: tidak ada yang jatuh tempo di sana.</translation>
    </message>
    <message>
        <source>Worked cases: {cases:codes}</source>
        <translation>Contoh hitungan: {cases:codes}</translation>
    </message>
    <message>
        <source>Chosen by: {presets}</source>
        <translation>Dipilih oleh: {presets}</translation>
    </message>
</context>
<context>
    <name>file errors</name>
    <message>
        <source>There is already a file {path}; nothing was changed. Choose another name.</source>
        <translation>Sudah ada berkas {path}; tidak ada yang berubah. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The passphrase does not fit {path}; nothing was changed. Try again.</source>
        <translation>Frasa sandi tidak cocok untuk {path}; tidak ada yang berubah. Coba lagi.</translation>
    </message>
    <message>
        <source>{path} is open in {program} on {host} since {since}. Close it there, or open it here for reading only.</source>
        <translation>{path} terbuka di {program} pada {host} sejak {since}. Tutup di sana, atau buka di sini hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Another program is using {path}; nothing was changed. Close it there, or open it here for reading only.</source>
        <translation>Program lain sedang memakai {path}; tidak ada yang berubah. Tutup di sana, atau buka di sini hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Another program saved this ledger in the meantime; your change was not saved. Open the ledger again.</source>
        <translation>Program lain menyimpan buku ini sementara itu; perubahan Anda tidak tersimpan. Buka lagi buku ini.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or keep a copy of the file for repair.</source>
        <translation>{path} rusak; tidak ada yang berubah. Pulihkan cadangan, atau simpan salinan berkas untuk diperbaiki.</translation>
    </message>
    <message>
        <source>{path} is empty, probably after an interrupted copy or sync; nothing was changed. Restore a backup.</source>
        <translation>{path} kosong, mungkin karena penyalinan atau sinkronisasi terputus; tidak ada yang berubah. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>{path} was changed outside zakatdesk, so its figures cannot be trusted. Restore a backup.</source>
        <translation>{path} diubah di luar zakatdesk, jadi angkanya tidak dapat dipercaya. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of zakatdesk; nothing was changed. Please update zakatdesk.</source>
        <translation>{path} dibuat oleh zakatdesk versi lebih baru; tidak ada yang berubah. Perbarui zakatdesk.</translation>
    </message>
    <message>
        <source>{path} cannot be written here; nothing was changed. Check the permissions, or choose another folder.</source>
        <translation>{path} tidak dapat ditulis di sini; tidak ada yang berubah. Periksa izinnya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>{path} may not be read. Check the permissions of the file.</source>
        <translation>{path} tidak boleh dibaca. Periksa izin berkas.</translation>
    </message>
    <message>
        <source>Not saved: there is no room left for {path}. Make room, then save again.</source>
        <translation>Tidak tersimpan: tidak ada ruang lagi untuk {path}. Sediakan ruang, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>{path} was moved, replaced or deleted while it was open; your change was not saved. Save a copy elsewhere.</source>
        <translation>{path} dipindah, diganti, atau dihapus saat terbuka; perubahan Anda tidak tersimpan. Simpan salinan di tempat lain.</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed.</source>
        <translation>{path} terbuka hanya untuk dibaca, jadi tidak ada yang dapat diubah.</translation>
    </message>
    <message>
        <source>{path} is not a zakatdesk ledger; nothing was changed.</source>
        <translation>{path} bukan buku zakatdesk; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>There is no file {path}. Look for it elsewhere, or restore a backup.</source>
        <translation>Tidak ada berkas {path}. Cari di tempat lain, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>{path} opens only with its passphrase; nothing was changed. A command takes it by --passphrase-fd.</source>
        <translation>{path} hanya terbuka dengan frasa sandinya; tidak ada yang berubah. Perintah menerimanya lewat --passphrase-fd.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The price of {of:priced} is missing, so a sum is not known.</source>
        <translation>Harga {of:priced} belum ada, sehingga ada jumlah yang belum diketahui.</translation>
    </message>
    <message>
        <source>The price of {of:priced} is missing, so a sum is not known; enter one dated {on} or earlier.</source>
        <translation>Harga {of:priced} belum ada, sehingga ada jumlah yang belum diketahui; masukkan harga tanggal {on} atau sebelumnya.</translation>
    </message>
    <message>
        <source>“{holding}” cannot be counted, because the price of {of:priced} is missing.</source>
        <translation>“{holding}” tidak dapat dihitung karena harga {of:priced} belum ada.</translation>
    </message>
    <message>
        <source>The price of {of:priced} is old: it is of {on} ({days:days}).</source>
        <translation>Harga {of:priced} sudah lama: tanggal {on} ({days:days}).</translation>
    </message>
    <message>
        <source>“{holding}” has an entry on {on}, before its opening on {opening}.</source>
        <translation>“{holding}” memiliki entri pada {on}, sebelum pembukaannya pada {opening}.</translation>
    </message>
    <message>
        <source>“{holding}” is overdrawn by {lacking} on {on}; that counts as a debt due at once.</source>
        <translation>“{holding}” kurang {lacking} pada {on}; itu dihitung sebagai utang yang jatuh tempo seketika.</translation>
    </message>
    <message>
        <source>More left “{holding}” than was in it: {lacking} are lacking on {on}.</source>
        <translation>Yang keluar dari “{holding}” lebih banyak daripada isinya: pada {on} kurang {lacking}.</translation>
    </message>
    <message>
        <source>More was paid on “{holding}” than was owed: {lacking} too much on {on}.</source>
        <translation>Yang dibayarkan untuk “{holding}” melebihi utangnya: pada {on} kelebihan {lacking}.</translation>
    </message>
    <message>
        <source>The hawl of {since} ({class:class}) is not fully checked: the first price of {of:priced} is of a later day.</source>
        <translation>Haul sejak {since} ({class:class}) belum sepenuhnya diperiksa: harga pertama {of:priced} bertanggal sesudahnya.</translation>
    </message>
    <message>
        <source>The hawl of {since} ({class:class}) is not fully checked: a price it needs is of a later day.</source>
        <translation>Haul sejak {since} ({class:class}) belum sepenuhnya diperiksa: harga yang diperlukan bertanggal sesudahnya.</translation>
    </message>
    <message>
        <source>Zakat on “{class:class}” falls due on {due}, when its hawl is complete: the zakat day would be later.</source>
        <translation>Zakat “{class:class}” jatuh tempo pada {due}, saat haulnya genap: hari zakat datang sesudahnya.</translation>
    </message>
    <message>
        <source>“{holding}” has no due day, so all of it counts as due now. The rule in force: {rule}</source>
        <translation>“{holding}” tidak memiliki hari jatuh tempo, jadi seluruhnya dianggap jatuh tempo sekarang. Aturan yang berlaku: {rule}</translation>
    </message>
    <message>
        <source>The payment of {on} names zakat on “{class:class}” of {due}, but none fell due then.</source>
        <translation>Pembayaran {on} menyebut zakat “{class:class}” pada {due}, tetapi tidak ada yang jatuh tempo saat itu.</translation>
    </message>
    <message>
        <source>The payment of {on}, or a part of it, settles nothing and counts as voluntary charity.</source>
        <translation>Pembayaran {on}, atau sebagian darinya, tidak melunasi apa pun dan dihitung sebagai sedekah sunah.</translation>
    </message>
    <message>
        <source>The payment of {on} has no value yet, because the price of {of:priced} is missing.</source>
        <translation>Pembayaran {on} belum bernilai karena harga {of:priced} belum ada.</translation>
    </message>
    <message>
        <source>Zakat of {year:plain} AH is paid, and of the groups of recipients these received nothing: {groups}. The rules in force ask that every group that can be found receives something.</source>
        <translation>Zakat tahun {year:plain} H sudah dibayar, tetapi golongan penerima berikut tidak menerima apa pun: {groups}. Aturan yang diikuti meminta agar setiap golongan yang ada diberi.</translation>
    </message>
    <message>
        <source>Zakat falls due on {due}. Confirm that {month:month_id} began on {begins} where you live.</source>
        <translation>Zakat jatuh tempo pada {due}. Pastikan {month:month_id} dimulai pada {begins} di tempat Anda.</translation>
    </message>
    <message>
        <source>{due} is provisional: the published calendars do not agree on when {month:month_id} begins.</source>
        <translation>{due} masih sementara: kalender yang terbit tidak sepakat kapan {month:month_id} dimulai.</translation>
    </message>
    <message>
        <source>The year closed on “{class:class}” of {on} would come out otherwise today; the closed figure stands.</source>
        <translation>Tahun yang ditutup untuk “{class:class}” pada {on} akan berbeda bila dihitung hari ini; angka yang ditutup tetap berlaku.</translation>
    </message>
    <message>
        <source>“{class:class}” due on {due} is {after} now; version {version:code} computed {before}.</source>
        <translation>“{class:class}” yang jatuh tempo {due} kini {after}; versi {version:code} menghitung {before}.</translation>
    </message>
    <message>
        <source>“{class:class}” due on {due} is {after} now; version {version:code} computed nothing.</source>
        <translation>“{class:class}” yang jatuh tempo {due} kini {after}; versi {version:code} tidak menghitung apa pun.</translation>
    </message>
    <message>
        <source>“{class:class}” due on {due} is not due any more; version {version:code} computed {before}.</source>
        <translation>“{class:class}” yang jatuh tempo {due} tidak lagi jatuh tempo; versi {version:code} menghitung {before}.</translation>
    </message>
    <message>
        <source>Say which part of “{holding}” is zakatable; until then it cannot be counted.</source>
        <translation>Sebutkan bagian “{holding}” yang wajib dizakati; sebelum itu belum dapat dihitung.</translation>
    </message>
    <message>
        <source>“{holding}” is held for trade; enter it as trade goods, so that it counts.</source>
        <translation>“{holding}” dimiliki untuk diperdagangkan; masukkan sebagai barang dagangan agar dihitung.</translation>
    </message>
    <message>
        <source>“{holding}” has no first day yet: say how much there was, and since when.</source>
        <translation>“{holding}” belum punya hari pertama: sebutkan berapa jumlahnya dan sejak kapan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing makes a sum wrong or unknown.</source>
        <comment>%n things make a sum wrong or unknown.</comment>
        <translation>
            <numerusform>%n hal membuat jumlah salah atau belum diketahui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing is worth a look.</source>
        <comment>%n things are worth a look.</comment>
        <translation>
            <numerusform>%n hal patut dilihat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fixes</name>
    <message>
        <source>Add a price of {of:priced}</source>
        <translation>Tambahkan harga {of:priced}</translation>
    </message>
    <message>
        <source>Add a price of {of:priced} of {on}</source>
        <translation>Tambahkan harga {of:priced} tanggal {on}</translation>
    </message>
    <message>
        <source>Let it open on {on}</source>
        <translation>Jadikan pembukaan pada {on}</translation>
    </message>
    <message>
        <source>Move the entry to {on}</source>
        <translation>Pindahkan entri ke {on}</translation>
    </message>
    <message>
        <source>Look at its entries</source>
        <translation>Lihat entrinya</translation>
    </message>
    <message>
        <source>Edit the holding</source>
        <translation>Ubah harta</translation>
    </message>
    <message>
        <source>It was empty on {on}</source>
        <translation>Kosong pada {on}</translation>
    </message>
    <message>
        <source>Make {day} the zakat day</source>
        <translation>Jadikan {day} hari zakat</translation>
    </message>
    <message>
        <source>Look at the rules</source>
        <translation>Lihat aturan</translation>
    </message>
    <message>
        <source>Say when it is due</source>
        <translation>Sebutkan kapan jatuh tempo</translation>
    </message>
    <message>
        <source>It is owed on demand</source>
        <translation>Dibayar bila ditagih</translation>
    </message>
    <message>
        <source>Let it settle what is oldest</source>
        <translation>Gunakan untuk melunasi yang tertua</translation>
    </message>
    <message>
        <source>Look at the payment</source>
        <translation>Lihat pembayaran</translation>
    </message>
    <message>
        <source>It began on {on}</source>
        <translation>Dimulai pada {on}</translation>
    </message>
    <message>
        <source>Say when it began</source>
        <translation>Sebutkan kapan dimulai</translation>
    </message>
    <message>
        <source>Look at the closed years</source>
        <translation>Lihat tahun yang ditutup</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Sudah saya lihat</translation>
    </message>
    <message>
        <source>Take the new figure</source>
        <translation>Pakai angka baru</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Everything together</source>
        <translation>Semua harta bersama</translation>
    </message>
    <message>
        <source>Trade goods apart</source>
        <translation>Barang dagangan terpisah</translation>
    </message>
    <message>
        <source>Each amount by its own year</source>
        <translation>Tiap jumlah menurut haulnya sendiri</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Added: {fact}</source>
        <translation>Ditambahkan: {fact}</translation>
    </message>
    <message>
        <source>Changed: {fact}</source>
        <translation>Diubah: {fact}</translation>
    </message>
    <message>
        <source>Removed: {fact}</source>
        <translation>Dihapus: {fact}</translation>
    </message>
    <message>
        <source>the holding {name}</source>
        <translation>harta {name}</translation>
    </message>
    <message>
        <source>the person {name}</source>
        <translation>orang {name}</translation>
    </message>
    <message>
        <source>an entry of {holding}: {entry_kind}</source>
        <translation>entri {holding}: {entry_kind}</translation>
    </message>
    <message>
        <source>a price of {what}</source>
        <translation>harga {what}</translation>
    </message>
    <message>
        <source>a payment of {person}</source>
        <translation>pembayaran {person}</translation>
    </message>
    <message>
        <source>the beginning of {month}</source>
        <translation>awal {month}</translation>
    </message>
    <message>
        <source>a closed year of {person}, due on {day}</source>
        <translation>tahun yang ditutup milik {person}, jatuh tempo {day}</translation>
    </message>
    <message>
        <source>{key}: {value}</source>
        <translation>{key}: {value}</translation>
    </message>
    <message>
        <source>{key}: was {before}, is now {after}</source>
        <translation>{key}: semula {before}, kini {after}</translation>
    </message>
    <message>
        <source>{key}: was {before}, is now empty</source>
        <translation>{key}: semula {before}, kini kosong</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>{rules}, from {day}</source>
        <translation>{rules}, sejak {day}</translation>
    </message>
    <message>
        <source>{rules}; otherwise: {options}</source>
        <translation>{rules}; selain itu: {options}</translation>
    </message>
    <message>
        <source>{times} times {amount}, first on {day}</source>
        <translation>{times} kali {amount}, pertama pada {day}</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} pada {day}</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>kemudian diurungkan</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tanpa nama</translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>the Hanafi school</source>
        <translation>mazhab Hanafi</translation>
    </message>
    <message>
        <source>the Maliki school</source>
        <translation>mazhab Maliki</translation>
    </message>
    <message>
        <source>the Shafi&apos;i school</source>
        <translation>mazhab Syafi&apos;i</translation>
    </message>
    <message>
        <source>the Hanbali school</source>
        <translation>mazhab Hanbali</translation>
    </message>
    <message>
        <source>Abu Hanifa</source>
        <translation>Abu Hanifah</translation>
    </message>
    <message>
        <source>Abu Yusuf and Muhammad al-Shaybani</source>
        <translation>Abu Yusuf dan Muhammad asy-Syaibani</translation>
    </message>
    <message>
        <source>Zufar</source>
        <translation>Zufar</translation>
    </message>
    <message>
        <source>some Hanafis</source>
        <translation>sebagian ulama Hanafi</translation>
    </message>
    <message>
        <source>South Asian Hanafis</source>
        <translation>ulama Hanafi Asia Selatan</translation>
    </message>
    <message>
        <source>some Shafi&apos;is</source>
        <translation>sebagian ulama Syafi&apos;i</translation>
    </message>
    <message>
        <source>some Hanbalis</source>
        <translation>sebagian ulama Hanbali</translation>
    </message>
    <message>
        <source>Abu Thawr</source>
        <translation>Abu Tsaur</translation>
    </message>
    <message>
        <source>al-Awza&apos;i</source>
        <translation>al-Auza&apos;i</translation>
    </message>
    <message>
        <source>Sufyan al-Thawri</source>
        <translation>Sufyan ats-Tsauri</translation>
    </message>
    <message>
        <source>Ibn Abbas</source>
        <translation>Ibnu Abbas</translation>
    </message>
    <message>
        <source>Abu Hakim</source>
        <translation>Abu Hakim</translation>
    </message>
    <message>
        <source>Ibn Baz</source>
        <translation>Ibnu Baz</translation>
    </message>
    <message>
        <source>Ibn Uthaymeen</source>
        <translation>Ibnu Utsaimin</translation>
    </message>
    <message>
        <source>Abd al-Rahman al-Barrak</source>
        <translation>Abdurrahman al-Barrak</translation>
    </message>
    <message>
        <source>Yusuf al-Qaradawi</source>
        <translation>Yusuf al-Qaradhawi</translation>
    </message>
    <message>
        <source>Ali al-Qaradaghi</source>
        <translation>Ali al-Qaradaghi</translation>
    </message>
    <message>
        <source>Ali Gomaa</source>
        <translation>Ali Jum&apos;ah</translation>
    </message>
    <message>
        <source>Monzer Kahf</source>
        <translation>Monzer Kahf</translation>
    </message>
    <message>
        <source>Mustafa Umar</source>
        <translation>Mustafa Umar</translation>
    </message>
    <message>
        <source>Nuh Keller&apos;s notes on Reliance of the Traveller</source>
        <translation>catatan Nuh Keller atas Umdatus Salik</translation>
    </message>
    <message>
        <source>the majority of scholars</source>
        <translation>mayoritas ulama</translation>
    </message>
    <message>
        <source>most who give fatwas today</source>
        <translation>kebanyakan pemberi fatwa masa kini</translation>
    </message>
    <message>
        <source>some contemporary scholars</source>
        <translation>sebagian ulama kontemporer</translation>
    </message>
    <message>
        <source>Al-Azhar&apos;s Islamic Research Academy</source>
        <translation>Lembaga Riset Islam Al-Azhar</translation>
    </message>
    <message>
        <source>Egypt&apos;s Dar al-Ifta</source>
        <translation>Dar al-Ifta Mesir</translation>
    </message>
    <message>
        <source>Jordan&apos;s Ifta Department</source>
        <translation>Departemen Fatwa Yordania</translation>
    </message>
    <message>
        <source>Qatar&apos;s Zakat Fund</source>
        <translation>Dana Zakat Qatar</translation>
    </message>
    <message>
        <source>Morocco&apos;s Supreme Council of Scholars</source>
        <translation>Majelis Tinggi Ulama Maroko</translation>
    </message>
    <message>
        <source>the Fiqh Academy of the Muslim World League</source>
        <translation>Akademi Fikih Liga Muslim Dunia</translation>
    </message>
    <message>
        <source>the International Islamic Fiqh Academy</source>
        <translation>Akademi Fikih Islam Internasional</translation>
    </message>
    <message>
        <source>Saudi Arabia&apos;s Council of Senior Scholars</source>
        <translation>Dewan Ulama Senior Arab Saudi</translation>
    </message>
    <message>
        <source>Saudi Arabia&apos;s Permanent Committee for Fatwa</source>
        <translation>Komite Tetap Fatwa Arab Saudi</translation>
    </message>
    <message>
        <source>the Saudi authority ZATCA</source>
        <translation>otoritas ZATCA Arab Saudi</translation>
    </message>
    <message>
        <source>AAOIFI</source>
        <translation>AAOIFI</translation>
    </message>
    <message>
        <source>Islamweb</source>
        <translation>Islamweb</translation>
    </message>
    <message>
        <source>islamqa.info</source>
        <translation>islamqa.info</translation>
    </message>
    <message>
        <source>the National Zakat Foundation in Britain</source>
        <translation>National Zakat Foundation di Inggris</translation>
    </message>
    <message>
        <source>AIT in New Zealand</source>
        <translation>AIT di Selandia Baru</translation>
    </message>
    <message>
        <source>North American fiqh councils</source>
        <translation>dewan fikih Amerika Utara</translation>
    </message>
    <message>
        <source>Turkey&apos;s Diyanet</source>
        <translation>Diyanet Turki</translation>
    </message>
    <message>
        <source>Pakistan&apos;s zakat ordinance</source>
        <translation>ordonansi zakat Pakistan</translation>
    </message>
    <message>
        <source>Indonesia&apos;s BAZNAS</source>
        <translation>BAZNAS Indonesia</translation>
    </message>
    <message>
        <source>Singapore&apos;s MUIS</source>
        <translation>MUIS Singapura</translation>
    </message>
    <message>
        <source>zakat centres of Malaysian states</source>
        <translation>pusat zakat negara bagian Malaysia</translation>
    </message>
    <message>
        <source>Selangor&apos;s zakat centre</source>
        <translation>pusat zakat Selangor</translation>
    </message>
    <message>
        <source>Melaka&apos;s zakat centre</source>
        <translation>pusat zakat Melaka</translation>
    </message>
    <message>
        <source>the seed article</source>
        <translation>artikel Arab tentang hitungan zakat karya Ibrahim Fayed</translation>
    </message>
</context>
<context>
    <name>holding kinds</name>
    <message>
        <source>Cash</source>
        <translation>Uang tunai</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Rekening bank</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Emas</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Perak</translation>
    </message>
    <message>
        <source>Trade goods</source>
        <translation>Barang dagangan</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Saham</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Reksa dana</translation>
    </message>
    <message>
        <source>Sukuk</source>
        <translation>Sukuk</translation>
    </message>
    <message>
        <source>Crypto coins</source>
        <translation>Aset kripto</translation>
    </message>
    <message>
        <source>Pension savings</source>
        <translation>Dana pensiun</translation>
    </message>
    <message>
        <source>Rented-out property</source>
        <translation>Properti yang disewakan</translation>
    </message>
    <message>
        <source>Property for own use</source>
        <translation>Harta untuk dipakai sendiri</translation>
    </message>
    <message>
        <source>Deposit given</source>
        <translation>Uang jaminan</translation>
    </message>
    <message>
        <source>Money owed to me</source>
        <translation>Piutang saya</translation>
    </message>
    <message>
        <source>Debt I owe</source>
        <translation>Utang saya</translation>
    </message>
    <message>
        <source>Sheep and goats</source>
        <translation>Kambing dan domba</translation>
    </message>
    <message>
        <source>Cattle</source>
        <translation>Sapi</translation>
    </message>
    <message>
        <source>Camels</source>
        <translation>Unta</translation>
    </message>
    <message>
        <source>Horses</source>
        <translation>Kuda</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Hasil tani</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Madu</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>Barang tambang</translation>
    </message>
    <message>
        <source>Buried treasure (rikaz)</source>
        <translation>Harta terpendam (rikaz)</translation>
    </message>
    <message>
        <source>Household (zakat al-fitr)</source>
        <translation>Rumah tangga (zakat fitrah)</translation>
    </message>
</context>
<context>
    <name>in kind</name>
    <message>
        <source>{number} g of gold</source>
        <translation>{number} g emas</translation>
    </message>
    <message>
        <source>{number} g of silver</source>
        <translation>{number} g perak</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
    </message>
    <message numerus="yes">
        <source>%n sheep</source>
        <comment>%n sheep</comment>
        <translation>
            <numerusform>%n ekor kambing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearling calf (tabi&apos;)</source>
        <comment>%n yearling calves (tabi&apos;)</comment>
        <translation>
            <numerusform>%n ekor sapi umur setahun (tabi&apos;)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n two-year-old cow (musinna)</source>
        <comment>%n two-year-old cows (musinna)</comment>
        <translation>
            <numerusform>%n ekor sapi betina umur dua tahun (musinnah)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-year-old she-camel (bint makhad)</source>
        <comment>%n one-year-old she-camels (bint makhad)</comment>
        <translation>
            <numerusform>%n ekor unta betina umur setahun (bintu makhadh)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n two-year-old she-camel (bint labun)</source>
        <comment>%n two-year-old she-camels (bint labun)</comment>
        <translation>
            <numerusform>%n ekor unta betina umur dua tahun (bintu labun)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n three-year-old she-camel (hiqqa)</source>
        <comment>%n three-year-old she-camels (hiqqa)</comment>
        <translation>
            <numerusform>%n ekor unta betina umur tiga tahun (hiqqah)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n four-year-old she-camel (jadhaa)</source>
        <comment>%n four-year-old she-camels (jadhaa)</comment>
        <translation>
            <numerusform>%n ekor unta betina umur empat tahun (jadza&apos;ah)</numerusform>
        </translation>
    </message>
    <message>
        <source>grams of gold</source>
        <translation>gram emas</translation>
    </message>
    <message>
        <source>grams of silver</source>
        <translation>gram perak</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilogram</translation>
    </message>
    <message>
        <source>sheep</source>
        <translation>domba atau kambing</translation>
    </message>
    <message>
        <source>yearling calves (tabi&apos;)</source>
        <translation>anak sapi umur setahun (tabi&apos;)</translation>
    </message>
    <message>
        <source>two-year-old cows (musinna)</source>
        <translation>sapi umur dua tahun (musinnah)</translation>
    </message>
    <message>
        <source>one-year-old she-camels (bint makhad)</source>
        <translation>unta betina umur setahun (bintu makhad)</translation>
    </message>
    <message>
        <source>two-year-old she-camels (bint labun)</source>
        <translation>unta betina umur dua tahun (bintu labun)</translation>
    </message>
    <message>
        <source>three-year-old she-camels (hiqqa)</source>
        <translation>unta betina umur tiga tahun (hiqqah)</translation>
    </message>
    <message>
        <source>four-year-old she-camels (jadhaa)</source>
        <translation>unta betina umur empat tahun (jadza&apos;ah)</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Simbol</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Logam</translation>
    </message>
    <message>
        <source>Karat</source>
        <translation>Karat</translation>
    </message>
    <message>
        <source>Fineness (per thousand)</source>
        <translation>Kadar (per seribu)</translation>
    </message>
    <message>
        <source>Weight of stones (g)</source>
        <translation>Berat batu (g)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Valued at</source>
        <translation>Dinilai menurut</translation>
    </message>
    <message>
        <source>Does not sell</source>
        <translation>Tidak laku</translation>
    </message>
    <message>
        <source>Way of trading</source>
        <translation>Cara berdagang</translation>
    </message>
    <message>
        <source>Land for resale</source>
        <translation>Tanah untuk dijual lagi</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Dimiliki untuk</translation>
    </message>
    <message>
        <source>Zakatable part</source>
        <translation>Bagian yang terkena zakat</translation>
    </message>
    <message>
        <source>The company pays the zakat</source>
        <translation>Perusahaan membayar zakatnya</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Tax and penalty on withdrawal</source>
        <translation>Pajak dan denda saat ditarik</translation>
    </message>
    <message>
        <source>Basic need</source>
        <translation>Kebutuhan pokok</translation>
    </message>
    <message>
        <source>Will it be paid back?</source>
        <translation>Akan dilunasi?</translation>
    </message>
    <message>
        <source>Class of the debt (Hanafi)</source>
        <translation>Golongan piutang (Hanafi)</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Hari jatuh tempo</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Cicilan</translation>
    </message>
    <message>
        <source>Monthly instalments</source>
        <translation>Cicilan bulanan</translation>
    </message>
    <message>
        <source>Grazes freely</source>
        <translation>Digembalakan bebas</translation>
    </message>
    <message>
        <source>Herd shared with others</source>
        <translation>Kawanan bersama orang lain</translation>
    </message>
    <message>
        <source>Kind of produce</source>
        <translation>Jenis hasil</translation>
    </message>
    <message>
        <source>Watered by</source>
        <translation>Pengairan</translation>
    </message>
    <message>
        <source>Part watered by nature</source>
        <translation>Bagian pengairan alami</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Cara ditemukan</translation>
    </message>
    <message>
        <source>Staple food</source>
        <translation>Makanan pokok</translation>
    </message>
    <message>
        <source>Money per person</source>
        <translation>Uang per orang</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Owned part</source>
        <translation>Bagian yang dimiliki</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>After sunset</source>
        <translation>Setelah magrib</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Arrives as</source>
        <translation>Diterima sebagai</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Years it covers</source>
        <translation>Tahun yang dicakup</translation>
    </message>
    <message>
        <source>Retail value</source>
        <translation>Nilai eceran</translation>
    </message>
    <message>
        <source>Wholesale value</source>
        <translation>Nilai grosir</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Harga pokok</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>In currency</source>
        <translation>Dalam mata uang</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Category of recipients</source>
        <translation>Golongan penerima</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>For the zakat</source>
        <translation>Untuk zakat</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Minor until</source>
        <translation>Di bawah umur sampai</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Wali</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Meninggal pada</translation>
    </message>
    <message>
        <source>Rules followed</source>
        <translation>Aturan yang diikuti</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Paket aturan</translation>
    </message>
    <message>
        <source>Changed options</source>
        <translation>Pilihan yang diubah</translation>
    </message>
    <message>
        <source>Numbers of the rules</source>
        <translation>Angka dalam aturan</translation>
    </message>
    <message>
        <source>Zakat day</source>
        <translation>Hari zakat</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>Diumumkan oleh</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Mulai pada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Make the ledger</source>
        <translation>Buat buku</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Tambah {name}</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Hapus {name}</translation>
    </message>
    <message>
        <source>Forget a person</source>
        <translation>Lupakan seseorang</translation>
    </message>
    <message>
        <source>Something of a person who was forgotten</source>
        <translation>Sesuatu milik orang yang dilupakan</translation>
    </message>
    <message>
        <source>Choose rules for {name}</source>
        <translation>Pilih aturan untuk {name}</translation>
    </message>
    <message>
        <source>Add the holding {name}</source>
        <translation>Tambah harta {name}</translation>
    </message>
    <message>
        <source>Edit the holding {name}</source>
        <translation>Edit harta {name}</translation>
    </message>
    <message>
        <source>Remove the holding {name}</source>
        <translation>Hapus harta {name}</translation>
    </message>
    <message>
        <source>Add an entry to {name}: {entry_kind:entry_kind}</source>
        <translation>Tambah entri pada {name}: {entry_kind:entry_kind}</translation>
    </message>
    <message>
        <source>Edit an entry of {name}: {entry_kind:entry_kind}</source>
        <translation>Edit entri {name}: {entry_kind:entry_kind}</translation>
    </message>
    <message>
        <source>Remove an entry of {name}: {entry_kind:entry_kind}</source>
        <translation>Hapus entri {name}: {entry_kind:entry_kind}</translation>
    </message>
    <message>
        <source>Bring back what was removed</source>
        <translation>Kembalikan yang dihapus</translation>
    </message>
    <message>
        <source>Add a price of {of:priced}</source>
        <translation>Tambah harga {of:priced}</translation>
    </message>
    <message>
        <source>Edit a price of {of:priced}</source>
        <translation>Edit harga {of:priced}</translation>
    </message>
    <message>
        <source>Remove a price of {of:priced}</source>
        <translation>Hapus harga {of:priced}</translation>
    </message>
    <message>
        <source>Add a payment of {name}</source>
        <translation>Tambah pembayaran {name}</translation>
    </message>
    <message>
        <source>Edit a payment of {name}</source>
        <translation>Edit pembayaran {name}</translation>
    </message>
    <message>
        <source>Remove a payment of {name}</source>
        <translation>Hapus pembayaran {name}</translation>
    </message>
    <message>
        <source>Correct the begin of {month:month_id}</source>
        <translation>Koreksi awal {month:month_id}</translation>
    </message>
    <message>
        <source>Remove the correction of {month:month_id}</source>
        <translation>Hapus koreksi {month:month_id}</translation>
    </message>
    <message>
        <source>Undo: {label}</source>
        <translation>Urungkan: {label}</translation>
    </message>
    <message>
        <source>Redo: {label}</source>
        <translation>Ulangi: {label}</translation>
    </message>
    <message>
        <source>Change the ledger</source>
        <translation>Ubah buku</translation>
    </message>
    <message>
        <source>Close the year {year:plain} AH of {name}</source>
        <translation>Tutup tahun {year:plain} H milik {name}</translation>
    </message>
    <message>
        <source>Reopen the year {year:plain} AH of {name}: {reason}</source>
        <translation>Buka kembali tahun {year:plain} H milik {name}: {reason}</translation>
    </message>
    <message>
        <source>Correct the closed year {year:plain} AH of {name}: {reason}</source>
        <translation>Koreksi tahun {year:plain} H yang ditutup milik {name}: {reason}</translation>
    </message>
    <message>
        <source>Choose rules for several people</source>
        <translation>Pilih aturan untuk beberapa orang</translation>
    </message>
    <message>
        <source>Add several prices of {of:priced}</source>
        <translation>Tambah beberapa harga {of:priced}</translation>
    </message>
    <message>
        <source>Add a payment of {name} to a closed year: {reason}</source>
        <translation>Tambah pembayaran {name} ke tahun yang ditutup: {reason}</translation>
    </message>
    <message>
        <source>Edit a payment of {name} in a closed year: {reason}</source>
        <translation>Ubah pembayaran {name} dalam tahun yang ditutup: {reason}</translation>
    </message>
    <message>
        <source>Remove a payment of {name} from a closed year: {reason}</source>
        <translation>Hapus pembayaran {name} dari tahun yang ditutup: {reason}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>Which of your debts are taken off?</source>
        <translation>Utang Anda yang mana yang dikurangkan?</translation>
    </message>
    <message>
        <source>What falls due within the coming lunar year.</source>
        <translation>Yang jatuh tempo dalam satu tahun Hijriah ke depan.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>All of them, due or deferred.</source>
        <translation>Semuanya, yang sudah maupun belum jatuh tempo.</translation>
    </message>
    <message>
        <source>Only what can be demanded now.</source>
        <translation>Hanya yang dapat ditagih sekarang.</translation>
    </message>
    <message>
        <source>How much of a long debt in instalments is taken off?</source>
        <translation>Berapa dari utang cicilan jangka panjang yang dikurangkan?</translation>
    </message>
    <message>
        <source>The instalments of the coming twelve months, with what is in arrears.</source>
        <translation>Cicilan dua belas bulan ke depan beserta tunggakan.</translation>
    </message>
    <message>
        <source>Only the next instalment, with what is in arrears.</source>
        <translation>Hanya cicilan berikutnya beserta tunggakan.</translation>
    </message>
    <message>
        <source>All that is still owed, without future interest.</source>
        <translation>Semua sisa utang, tanpa bunga yang akan datang.</translation>
    </message>
    <message>
        <source>Is a debt set against other property before zakatable wealth?</source>
        <translation>Apakah utang ditutup dulu dengan harta lain sebelum harta yang terkena zakat?</translation>
    </message>
    <message>
        <source>No: it falls on cash first, then on trade goods and livestock, never on the home.</source>
        <translation>Tidak: utang ditanggung uang tunai dulu, lalu barang dagangan dan hewan ternak, tidak pernah rumah tinggal.</translation>
    </message>
    <message>
        <source>Yes: surplus property that owes no zakat and could pay it takes the debt first.</source>
        <translation>Ya: harta lebih yang tidak terkena zakat dan dapat melunasinya menanggung utang lebih dulu.</translation>
    </message>
    <message>
        <source>Which wealth does a debt reduce?</source>
        <translation>Harta mana yang dikurangi utang?</translation>
    </message>
    <message>
        <source>Only money and what is joined to it.</source>
        <translation>Hanya uang dan yang digabung dengannya.</translation>
    </message>
    <message>
        <source>Money first, then livestock.</source>
        <translation>Uang dulu, lalu hewan ternak.</translation>
    </message>
    <message>
        <source>All wealth that the debt is counted against here: money, then livestock.</source>
        <translation>Semua harta yang di sini diperhitungkan dengan utang: uang, lalu hewan ternak.</translation>
    </message>
    <message>
        <source>Must wealth stay at nisab through the whole year?</source>
        <translation>Haruskah harta tetap mencapai nisab sepanjang haul?</translation>
    </message>
    <message>
        <source>Yes: a day below nisab ends the year, and a new one begins when nisab is reached again.</source>
        <translation>Ya: sehari di bawah nisab memutus haul, dan haul baru dimulai saat nisab tercapai lagi.</translation>
    </message>
    <message>
        <source>No: nisab at the start and at the end is enough, unless everything is gone in between.</source>
        <translation>Tidak: cukup nisab di awal dan akhir haul, kecuali harta habis sama sekali di antaranya.</translation>
    </message>
    <message>
        <source>Must trade goods stay at nisab through the whole year?</source>
        <translation>Haruskah barang dagangan tetap mencapai nisab sepanjang haul?</translation>
    </message>
    <message>
        <source>They follow the rule for all other money.</source>
        <translation>Mengikuti aturan untuk uang lainnya.</translation>
    </message>
    <message>
        <source>Only their value at the end of the year counts, and the year runs from the purchase.</source>
        <translation>Hanya nilainya di akhir haul yang diperhitungkan, dan haul berjalan sejak pembelian.</translation>
    </message>
    <message>
        <source>What becomes of the date when wealth is below nisab on it?</source>
        <translation>Bagaimana dengan tanggalnya bila harta di bawah nisab pada hari itu?</translation>
    </message>
    <message>
        <source>It is given up; a new year begins on the day nisab is reached again.</source>
        <translation>Tanggal itu ditinggalkan; haul baru dimulai pada hari nisab tercapai lagi.</translation>
    </message>
    <message>
        <source>It is kept, and wealth is looked at again a year later.</source>
        <translation>Tanggal itu tetap, dan harta diperiksa lagi setahun kemudian.</translation>
    </message>
    <message>
        <source>Does the year go on when gold, silver, cash and trade goods replace one another?</source>
        <translation>Apakah haul berlanjut bila emas, perak, uang tunai, dan barang dagangan saling menggantikan?</translation>
    </message>
    <message>
        <source>Yes: they are one family, and what replaces the other carries its year on.</source>
        <translation>Ya: semuanya satu rumpun, dan penggantinya melanjutkan haul.</translation>
    </message>
    <message>
        <source>Not between gold and silver, nor between grazing animals: what is taken in exchange begins a year of its own.</source>
        <translation>Tidak antara emas dan perak, atau antarhewan ternak gembalaan: yang diterima sebagai pengganti memulai haulnya sendiri.</translation>
    </message>
    <message>
        <source>Which weight of an alloy counts towards the nisab of metal?</source>
        <translation>Berat campuran logam yang mana yang dihitung untuk nisab logam?</translation>
    </message>
    <message>
        <source>Only the fine gold or silver in it.</source>
        <translation>Hanya emas atau perak murni di dalamnya.</translation>
    </message>
    <message>
        <source>The whole weight where the precious metal is the larger part; where it is not, the thing is goods with a price.</source>
        <translation>Seluruh beratnya bila logam mulia lebih banyak; bila tidak, benda itu barang dengan harganya.</translation>
    </message>
    <message>
        <source>The whole weight, whatever the karat; for experts only, one fatwa says so.</source>
        <translation>Seluruh beratnya, berapa pun karatnya; hanya untuk ahli, menurut satu fatwa.</translation>
    </message>
    <message>
        <source>Do gold, silver and money complete one another&apos;s nisab?</source>
        <translation>Apakah emas, perak, dan uang saling melengkapi nisab?</translation>
    </message>
    <message>
        <source>Yes: all is counted in money and compared with the nisab of money.</source>
        <translation>Ya: semua dihitung dalam uang dan dibandingkan dengan nisab uang.</translation>
    </message>
    <message>
        <source>Yes: the parts of a nisab that each one makes are added, and each pays its own fortieth.</source>
        <translation>Ya: bagian nisab masing-masing dijumlahkan, dan masing-masing membayar 2,5% sendiri.</translation>
    </message>
    <message>
        <source>No: money joins one metal, and the other stands alone by its weight.</source>
        <translation>Tidak: uang bergabung dengan satu logam, dan logam lainnya berdiri sendiri menurut beratnya.</translation>
    </message>
    <message>
        <source>With which metal are cash and trade goods joined where gold and silver are not joined?</source>
        <translation>Dengan logam mana uang tunai dan barang dagangan digabung bila emas dan perak tidak digabung?</translation>
    </message>
    <message>
        <source>With both where the metals are joined; where they are not, with gold.</source>
        <translation>Dengan keduanya bila kedua logam digabung; bila tidak, dengan emas.</translation>
    </message>
    <message>
        <source>With gold.</source>
        <translation>Dengan emas.</translation>
    </message>
    <message>
        <source>With silver.</source>
        <translation>Dengan perak.</translation>
    </message>
    <message>
        <source>Is zakat due on gold and silver jewellery that a woman wears?</source>
        <translation>Apakah perhiasan emas dan perak yang dipakai wanita terkena zakat?</translation>
    </message>
    <message>
        <source>No, as long as it is worn and within custom.</source>
        <translation>Tidak, selama dipakai dan dalam batas kebiasaan.</translation>
    </message>
    <message>
        <source>Yes, like any other gold and silver.</source>
        <translation>Ya, seperti emas dan perak lainnya.</translation>
    </message>
    <message>
        <source>Only on the grams above what is customary where you live.</source>
        <translation>Hanya pada gram yang melebihi kebiasaan di tempat Anda.</translation>
    </message>
    <message>
        <source>On all of it once it is more than what is customary where you live.</source>
        <translation>Pada seluruhnya bila melebihi kebiasaan di tempat Anda.</translation>
    </message>
    <message>
        <source>When is zakat due on money that comes in during the year?</source>
        <translation>Kapan uang yang masuk di tengah haul terkena zakat?</translation>
    </message>
    <message>
        <source>With everything else on one chosen day; what has not completed a year is paid early.</source>
        <translation>Bersama semua harta pada satu hari pilihan; yang belum genap haul dibayar lebih awal.</translation>
    </message>
    <message>
        <source>With everything else when the year of the whole closes, as a duty.</source>
        <translation>Bersama semua harta saat haul keseluruhan genap, sebagai kewajiban.</translation>
    </message>
    <message>
        <source>Each sum when it has completed a year of its own; a later sum needs no nisab of its own.</source>
        <translation>Tiap jumlah saat genap haulnya sendiri; jumlah berikutnya tidak perlu nisab sendiri.</translation>
    </message>
    <message>
        <source>Each sum after its own year; sums that came in below nisab wait and begin together when it is reached.</source>
        <translation>Tiap jumlah setelah haulnya sendiri; jumlah yang masuk di bawah nisab menunggu dan mulai bersama saat nisab tercapai.</translation>
    </message>
    <message>
        <source>A year later: the base is what stood at the start or what stands now, whichever is less.</source>
        <translation>Setahun kemudian: dasarnya saldo awal atau saldo sekarang, mana yang lebih kecil.</translation>
    </message>
    <message>
        <source>The base is the lowest that all accounts together held on any day of the year.</source>
        <translation>Dasarnya saldo gabungan terendah semua rekening pada hari mana pun dalam setahun.</translation>
    </message>
    <message>
        <source>The base is what stands on the fixed day, whenever it came in.</source>
        <translation>Dasarnya yang ada pada hari yang ditetapkan, kapan pun masuknya.</translation>
    </message>
    <message>
        <source>Which money is spent first, where sums have years of their own?</source>
        <translation>Uang mana yang dibelanjakan dulu bila tiap jumlah punya haul sendiri?</translation>
    </message>
    <message>
        <source>The newest: what is a year old is then the lowest balance of that year.</source>
        <translation>Yang terbaru: maka yang berumur setahun adalah saldo terendah tahun itu.</translation>
    </message>
    <message>
        <source>The oldest, which lowers zakat.</source>
        <translation>Yang terlama, sehingga zakat lebih kecil.</translation>
    </message>
    <message>
        <source>From each sum in proportion.</source>
        <translation>Dari tiap jumlah secara sebanding.</translation>
    </message>
    <message>
        <source>Has the profit of trade a year of its own?</source>
        <translation>Apakah laba dagang punya haul sendiri?</translation>
    </message>
    <message>
        <source>No: it has the year of the capital it grew from.</source>
        <translation>Tidak: haulnya mengikuti modalnya.</translation>
    </message>
    <message>
        <source>Profit turned into money has its own year from the sale; profit still in goods follows the capital.</source>
        <translation>Laba yang sudah menjadi uang punya haul sejak penjualan; laba yang masih berupa barang mengikuti modal.</translation>
    </message>
    <message>
        <source>Yes, each profit from its own day; the schools say this of money from outside, not of trade profit.</source>
        <translation>Ya, tiap laba sejak harinya; mazhab-mazhab mengatakan ini untuk uang dari luar, bukan laba dagang.</translation>
    </message>
    <message>
        <source>How many grams are twenty mithqals of gold and two hundred dirhams of silver?</source>
        <translation>Berapa gram dua puluh mitsqal emas dan dua ratus dirham perak?</translation>
    </message>
    <message>
        <source>85 g of gold and 595 g of silver.</source>
        <translation>85 g emas dan 595 g perak.</translation>
    </message>
    <message>
        <source>87.48 g of gold and 612.36 g of silver: 7.5 and 52.5 tola.</source>
        <translation>87,48 g emas dan 612,36 g perak: 7,5 dan 52,5 tola.</translation>
    </message>
    <message>
        <source>92 g of gold and 644 g of silver.</source>
        <translation>92 g emas dan 644 g perak.</translation>
    </message>
    <message>
        <source>84.875 g of gold and 594.125 g of silver, counted by grains of barley.</source>
        <translation>84,875 g emas dan 594,125 g perak, dihitung dengan butir jelai.</translation>
    </message>
    <message>
        <source>84.7 g of gold and 592.9 g of silver.</source>
        <translation>84,7 g emas dan 592,9 g perak.</translation>
    </message>
    <message>
        <source>80.18 g of gold and 561 g of silver.</source>
        <translation>80,18 g emas dan 561 g perak.</translation>
    </message>
    <message>
        <source>86 g of gold and 595 g of silver.</source>
        <translation>86 g emas dan 595 g perak.</translation>
    </message>
    <message>
        <source>Weights of your own.</source>
        <translation>Berat yang Anda tentukan sendiri.</translation>
    </message>
    <message>
        <source>Which metal sets the nisab of money?</source>
        <translation>Logam mana yang menentukan nisab uang?</translation>
    </message>
    <message>
        <source>The value of the gold nisab.</source>
        <translation>Nilai nisab emas.</translation>
    </message>
    <message>
        <source>The value of the silver nisab.</source>
        <translation>Nilai nisab perak.</translation>
    </message>
    <message>
        <source>The lower of the two values, which is better for the poor.</source>
        <translation>Nilai yang lebih rendah dari keduanya, yang lebih baik bagi fakir miskin.</translation>
    </message>
    <message>
        <source>A sum of money that an authority publishes, in force until its next one.</source>
        <translation>Jumlah uang yang diumumkan suatu lembaga, berlaku sampai pengumuman berikutnya.</translation>
    </message>
    <message>
        <source>Gold of which karat prices the gold nisab?</source>
        <translation>Emas berapa karat yang menjadi harga nisab emas?</translation>
    </message>
    <message>
        <source>Pure gold: the weight of the nisab times the price of a fine gram.</source>
        <translation>Emas murni: berat nisab dikali harga satu gram emas murni.</translation>
    </message>
    <message>
        <source>Gold of 21 karat, a lower price that brings more people above the nisab for the good of the poor.</source>
        <translation>Emas 21 karat, harganya lebih rendah sehingga lebih banyak orang mencapai nisab demi kebaikan fakir miskin.</translation>
    </message>
    <message>
        <source>When is the nisab of money priced anew?</source>
        <translation>Kapan nisab uang dinilai ulang?</translation>
    </message>
    <message>
        <source>Each day by the price of that day, so that a rise of the metal can end a year.</source>
        <translation>Setiap hari menurut harga hari itu, jadi kenaikan harga logam dapat memutus haul.</translation>
    </message>
    <message>
        <source>On the day a year begins and on the day it closes; between them the first figure stands.</source>
        <translation>Pada hari haul mulai dan hari haul genap; di antaranya angka pertama berlaku.</translation>
    </message>
    <message>
        <source>By the figure that an authority publishes for a period, where one is in force.</source>
        <translation>Menurut angka yang diumumkan suatu lembaga untuk suatu masa, bila masih berlaku.</translation>
    </message>
    <message>
        <source>How much of what exceeds the nisab of money or metal counts?</source>
        <translation>Berapa yang dihitung dari kelebihan di atas nisab uang atau logam?</translation>
    </message>
    <message>
        <source>All of it.</source>
        <translation>Seluruhnya.</translation>
    </message>
    <message>
        <source>Only each full fifth of the nisab.</source>
        <translation>Hanya setiap seperlima nisab yang penuh.</translation>
    </message>
    <message>
        <source>How is an amount owed rounded to the smallest coin?</source>
        <translation>Bagaimana jumlah yang wajib dibulatkan ke satuan uang terkecil?</translation>
    </message>
    <message>
        <source>To the nearest, and half a coin up.</source>
        <translation>Ke yang terdekat, dan setengah ke atas.</translation>
    </message>
    <message>
        <source>Up to the next, as a precaution.</source>
        <translation>Selalu ke atas, demi kehati-hatian.</translation>
    </message>
    <message>
        <source>When is zakat due on money that a sound debtor owes you?</source>
        <translation>Kapan piutang pada orang yang mampu dan mengakuinya terkena zakat?</translation>
    </message>
    <message>
        <source>Every year, as if it were in your hand.</source>
        <translation>Setiap tahun, seolah ada di tangan Anda.</translation>
    </message>
    <message>
        <source>When it is paid to you, for all the years that have passed.</source>
        <translation>Saat dibayar kepada Anda, untuk semua tahun yang lewat.</translation>
    </message>
    <message>
        <source>When it is paid to you, once, whatever the years.</source>
        <translation>Saat dibayar kepada Anda, satu kali, berapa pun tahunnya.</translation>
    </message>
    <message>
        <source>When is zakat due on money owed by someone who cannot pay, denies it or puts it off?</source>
        <translation>Kapan piutang pada orang yang tidak mampu, mengingkari, atau menunda-nunda terkena zakat?</translation>
    </message>
    <message>
        <source>When it is paid to you, for one year.</source>
        <translation>Saat dibayar kepada Anda, untuk satu tahun.</translation>
    </message>
    <message>
        <source>Nothing for the past; a new year begins when it is paid to you.</source>
        <translation>Tidak ada untuk yang lalu; haul baru dimulai saat dibayar kepada Anda.</translation>
    </message>
    <message>
        <source>Do debts owed to you fall into more classes than good and doubtful?</source>
        <translation>Apakah piutang Anda terbagi lebih dari lancar dan diragukan?</translation>
    </message>
    <message>
        <source>What do more than 120 camels owe?</source>
        <translation>Berapa zakat lebih dari 120 ekor unta?</translation>
    </message>
    <message>
        <source>A two-year-old for every 40 and a three-year-old for every 50; three two-year-olds from 121 to 129.</source>
        <translation>Bintu labun untuk setiap 40 dan hiqqah untuk setiap 50; tiga bintu labun dari 121 sampai 129.</translation>
    </message>
    <message>
        <source>From 121 to 129 either two three-year-olds or three two-year-olds, then one for every 40 and 50.</source>
        <translation>Dari 121 sampai 129 dua hiqqah atau tiga bintu labun, lalu bintu labun untuk setiap 40 dan hiqqah untuk setiap 50.</translation>
    </message>
    <message>
        <source>The count begins anew after 120 and again after 150, from one sheep for every five.</source>
        <translation>Hitungan dimulai lagi setelah 120 dan lagi setelah 150, dari seekor kambing untuk setiap lima ekor.</translation>
    </message>
    <message>
        <source>Do cattle between 40 and 60 owe more than 40 do?</source>
        <translation>Apakah sapi antara 40 dan 60 wajib lebih dari 40?</translation>
    </message>
    <message>
        <source>No: one two-year-old cow up to 59.</source>
        <translation>Tidak: seekor musinnah sampai 59.</translation>
    </message>
    <message>
        <source>Yes: each head above 40 adds a fortieth of a two-year-old cow.</source>
        <translation>Ya: setiap ekor di atas 40 menambah 1/40 musinnah.</translation>
    </message>
    <message>
        <source>Must a herd graze freely for most of the year to owe zakat?</source>
        <translation>Haruskah ternak digembalakan bebas hampir sepanjang tahun agar terkena zakat?</translation>
    </message>
    <message>
        <source>Yes: fed animals owe nothing.</source>
        <translation>Ya: ternak yang diberi pakan tidak terkena zakat.</translation>
    </message>
    <message>
        <source>No: fed animals owe as grazing ones do.</source>
        <translation>Tidak: ternak yang diberi pakan sama dengan yang digembalakan.</translation>
    </message>
    <message>
        <source>Is zakat due on grazing horses kept for breeding?</source>
        <translation>Apakah kuda gembalaan untuk dikembangbiakkan terkena zakat?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Tidak.</translation>
    </message>
    <message>
        <source>Yes: a fortieth of their value, or a dinar of gold a head where they have no price.</source>
        <translation>Ya: 2,5% nilainya, atau satu dinar emas per ekor bila tidak ada harganya.</translation>
    </message>
    <message>
        <source>Is a herd that several owners keep together counted as one?</source>
        <translation>Apakah ternak yang digabung beberapa pemilik dihitung sebagai satu?</translation>
    </message>
    <message>
        <source>No: each owner counts his own heads.</source>
        <translation>Tidak: tiap pemilik menghitung ternaknya sendiri.</translation>
    </message>
    <message>
        <source>Yes, even if no owner has nisab alone; each pays his part by heads.</source>
        <translation>Ya, walau tidak ada pemilik yang mencapai nisab sendiri; masing-masing membayar menurut jumlah ternaknya.</translation>
    </message>
    <message>
        <source>Yes, among the owners who each have nisab alone.</source>
        <translation>Ya, di antara pemilik yang masing-masing mencapai nisab sendiri.</translation>
    </message>
    <message>
        <source>How do young born during the year count?</source>
        <translation>Bagaimana anak ternak yang lahir di tengah haul dihitung?</translation>
    </message>
    <message>
        <source>They have the year of their mothers where these have nisab.</source>
        <translation>Haulnya mengikuti induk bila induknya mencapai nisab.</translation>
    </message>
    <message>
        <source>They have the year of their mothers and may bring the herd to nisab, even a day before the year closes.</source>
        <translation>Haulnya mengikuti induk dan dapat menggenapkan nisab, walau sehari sebelum haul genap.</translation>
    </message>
    <message>
        <source>Yes: strong, such as loans and sales; medium, such as things not for trade; weak, such as dower and wages.</source>
        <translation>Ya: kuat, seperti pinjaman dan penjualan; sedang, seperti barang bukan dagangan; lemah, seperti mahar dan upah.</translation>
    </message>
    <message>
        <source>What is due on stolen, lost or seized wealth that comes back?</source>
        <translation>Apa yang wajib atas harta yang dicuri, hilang, atau disita lalu kembali?</translation>
    </message>
    <message>
        <source>One year&apos;s zakat when it comes back.</source>
        <translation>Zakat satu tahun saat kembali.</translation>
    </message>
    <message>
        <source>Nothing for the past; a new year begins when it comes back.</source>
        <translation>Tidak ada untuk yang lalu; haul baru dimulai saat kembali.</translation>
    </message>
    <message>
        <source>The zakat of all the years it was away, when it comes back.</source>
        <translation>Zakat semua tahun selama hilang, saat kembali.</translation>
    </message>
    <message>
        <source>By which calendar does a year of zakat close?</source>
        <translation>Menurut kalender apa haul zakat genap?</translation>
    </message>
    <message>
        <source>A year closes on the same Hijri day and month of the next Hijri year, by the Umm al-Qura calendar and the month starts that your ledger records.</source>
        <translation>Haul genap pada hari dan bulan Hijriah yang sama di tahun Hijriah berikutnya, menurut kalender Ummul Qura dan awal bulan yang tercatat dalam buku Anda.</translation>
    </message>
    <message>
        <source>A year closes on the same day of the Gregorian calendar, at a higher rate because that year is longer.</source>
        <translation>Haul genap pada hari Masehi yang sama, dengan tarif lebih tinggi karena tahunnya lebih panjang.</translation>
    </message>
    <message>
        <source>What is the rate of a Gregorian year?</source>
        <translation>Berapa tarif untuk tahun Masehi?</translation>
    </message>
    <message>
        <source>2.577 % of the base, whatever the length of the year.</source>
        <translation>2,577% dari dasar, berapa pun panjang tahunnya.</translation>
    </message>
    <message>
        <source>2.5 % times 365 and divided by 354, which is about 2.5777 %.</source>
        <translation>2,5% dikali 365 dibagi 354, yaitu sekitar 2,5777%.</translation>
    </message>
    <message>
        <source>2.5 % times the mean Gregorian year and divided by twelve mean lunar months, which is about 2.5767 %.</source>
        <translation>2,5% dikali rata-rata tahun Masehi dibagi dua belas bulan kamariah rata-rata, yaitu sekitar 2,5767%.</translation>
    </message>
    <message>
        <source>2.5 % times the days from the start of the year to its closing day, divided by 354.</source>
        <translation>2,5% dikali jumlah hari dari awal haul sampai hari genapnya, dibagi 354.</translation>
    </message>
    <message>
        <source>Is zakat due on the property of a child or of someone of unsound mind?</source>
        <translation>Apakah harta anak kecil atau orang tidak waras terkena zakat?</translation>
    </message>
    <message>
        <source>It is due as for an adult, and the guardian pays it out of that property.</source>
        <translation>Wajib seperti orang dewasa, dan wali membayarnya dari harta itu.</translation>
    </message>
    <message>
        <source>Nothing is due until the first day as an adult, except on crops, honey, minerals, buried treasure and zakat al-fitr; a year begins on that day.</source>
        <translation>Tidak wajib sampai hari pertama dewasa, kecuali atas hasil tani, madu, barang tambang, harta terpendam (rikaz), dan zakat fitrah; haul mulai hari itu.</translation>
    </message>
    <message>
        <source>It falls due each year as for an adult, but is paid only once the owner has come of age.</source>
        <translation>Wajib setiap tahun seperti orang dewasa, tetapi baru dibayar setelah pemiliknya balig.</translation>
    </message>
    <message>
        <source>May the yearly date be moved?</source>
        <translation>Bolehkah tanggal tahunan dipindah?</translation>
    </message>
    <message>
        <source>It may be moved to an earlier day by paying early; the year itself keeps its date.</source>
        <translation>Boleh dimajukan dengan membayar lebih awal; haulnya sendiri tetap pada tanggalnya.</translation>
    </message>
    <message>
        <source>The months that have passed are settled at a twelfth of the rate each, and the year runs from the new date.</source>
        <translation>Bulan yang sudah lewat dibayar seperdua belas tarif per bulan, dan haul berjalan dari tanggal baru.</translation>
    </message>
    <message>
        <source>The date never changes.</source>
        <translation>Tanggal tidak pernah berubah.</translation>
    </message>
    <message>
        <source>How long before its day may zakat be paid?</source>
        <translation>Berapa lama sebelum harinya zakat boleh dibayar?</translation>
    </message>
    <message>
        <source>At any time after nisab is owned, within the years that you set as the limit.</source>
        <translation>Kapan saja setelah nisab dimiliki, dalam batas tahun yang Anda tetapkan.</translation>
    </message>
    <message>
        <source>Not more than a month before.</source>
        <translation>Paling lama sebulan sebelumnya.</translation>
    </message>
    <message>
        <source>Does what was paid early still count when wealth is measured?</source>
        <translation>Apakah yang dibayar di muka tetap dihitung saat harta ditaksir?</translation>
    </message>
    <message>
        <source>Yes: it is added back to the base and to the test of nisab.</source>
        <translation>Ya: ditambahkan kembali ke dasar dan ke uji nisab.</translation>
    </message>
    <message>
        <source>No: only what remains is measured.</source>
        <translation>Tidak: hanya yang tersisa yang dihitung.</translation>
    </message>
    <message>
        <source>What becomes of more than was due?</source>
        <translation>Bagaimana dengan kelebihan dari yang wajib?</translation>
    </message>
    <message>
        <source>It is credit for the next time.</source>
        <translation>Menjadi simpanan untuk zakat berikutnya.</translation>
    </message>
    <message>
        <source>It is voluntary charity.</source>
        <translation>Menjadi sedekah sunah.</translation>
    </message>
    <message>
        <source>Must every group of recipients that can be found receive something?</source>
        <translation>Haruskah setiap golongan penerima yang ada diberi?</translation>
    </message>
    <message>
        <source>No: one group is enough.</source>
        <translation>Tidak: satu golongan sudah cukup.</translation>
    </message>
    <message>
        <source>Yes; you are warned where a group is missing, and nothing is refused.</source>
        <translation>Ya; Anda diberi tahu bila ada golongan yang kurang, dan tidak ada yang ditolak.</translation>
    </message>
    <message>
        <source>Is half a sa&apos; of wheat or raisins enough for zakat al-fitr?</source>
        <translation>Apakah setengah sha&apos; gandum atau kismis cukup untuk zakat fitrah?</translation>
    </message>
    <message>
        <source>No: a whole sa&apos; of any staple.</source>
        <translation>Tidak: satu sha&apos; penuh makanan pokok apa pun.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ya.</translation>
    </message>
    <message>
        <source>May zakat al-fitr be given in money?</source>
        <translation>Bolehkah zakat fitrah diberikan berupa uang?</translation>
    </message>
    <message>
        <source>Yes, the sum for each person that the local body sets.</source>
        <translation>Ya, sejumlah uang per orang yang ditetapkan lembaga setempat.</translation>
    </message>
    <message>
        <source>No, only as food.</source>
        <translation>Tidak, hanya berupa makanan.</translation>
    </message>
    <message>
        <source>What is due on property that is let?</source>
        <translation>Apa yang wajib atas properti yang disewakan?</translation>
    </message>
    <message>
        <source>Nothing on the property; the rent that is saved is money like any other.</source>
        <translation>Tidak ada atas propertinya; uang sewa yang disimpan sama dengan uang lain.</translation>
    </message>
    <message>
        <source>A fortieth of the rent when it is received.</source>
        <translation>2,5% uang sewa saat diterima.</translation>
    </message>
    <message>
        <source>A tenth of the rent less its costs, or a twentieth of all of it, as with crops.</source>
        <translation>10% sewa setelah biaya, atau 5% dari seluruhnya, seperti hasil tani.</translation>
    </message>
    <message>
        <source>Rent taken for years ahead becomes firmly yours year by year and owes zakat so.</source>
        <translation>Sewa yang diterima untuk beberapa tahun ke depan menjadi milik tetap tahun demi tahun dan dizakati demikian.</translation>
    </message>
    <message>
        <source>Is zakat due on wages as soon as they are earned?</source>
        <translation>Apakah upah terkena zakat begitu diperoleh?</translation>
    </message>
    <message>
        <source>No: what is saved of them is money like any other.</source>
        <translation>Tidak: yang disimpan darinya sama dengan uang lain.</translation>
    </message>
    <message>
        <source>A fortieth of a month&apos;s income if it reaches a twelfth of the yearly nisab.</source>
        <translation>2,5% penghasilan sebulan bila mencapai seperdua belas nisab setahun.</translation>
    </message>
    <message>
        <source>A fortieth of a month&apos;s income less the needs of the family, if that reaches nisab.</source>
        <translation>2,5% penghasilan sebulan setelah kebutuhan keluarga, bila mencapai nisab.</translation>
    </message>
    <message>
        <source>Is zakat due on money saved for a house, a marriage or the hajj?</source>
        <translation>Apakah uang tabungan untuk rumah, nikah, atau haji terkena zakat?</translation>
    </message>
    <message>
        <source>Yes, and again every year in which it is not spent.</source>
        <translation>Ya, dan lagi setiap tahun selama belum dibelanjakan.</translation>
    </message>
    <message>
        <source>No, while it is set aside for such a need.</source>
        <translation>Tidak, selama disisihkan untuk kebutuhan itu.</translation>
    </message>
    <message>
        <source>Does unpaid zakat of one year lower the base of the next?</source>
        <translation>Apakah zakat setahun yang belum dibayar mengurangi dasar tahun berikutnya?</translation>
    </message>
    <message>
        <source>Yes: what is still owed for earlier years is taken off first.</source>
        <translation>Ya: yang masih terutang untuk tahun-tahun lalu dikurangkan dulu.</translation>
    </message>
    <message>
        <source>No: each year owes on all that was there; safer and easier.</source>
        <translation>Tidak: tiap tahun wajib atas semua yang ada; lebih hati-hati dan lebih mudah.</translation>
    </message>
    <message>
        <source>An estimate only: today&apos;s wealth times the years; the ledger itself takes no year&apos;s zakat off another.</source>
        <translation>Hanya perkiraan: harta hari ini dikali jumlah tahun; buku itu sendiri tidak mengurangkan zakat satu tahun dari tahun lain.</translation>
    </message>
    <message>
        <source>By which prices are past years counted?</source>
        <translation>Dengan harga mana tahun-tahun lalu dihitung?</translation>
    </message>
    <message>
        <source>By the holdings, prices and nisab of each year.</source>
        <translation>Menurut harta, harga, dan nisab tiap tahun.</translation>
    </message>
    <message>
        <source>By today&apos;s prices, only for the estimate.</source>
        <translation>Menurut harga hari ini, hanya untuk perkiraan.</translation>
    </message>
    <message>
        <source>By which price is zakat of metal, goods or animals paid in money after its day?</source>
        <translation>Dengan harga mana zakat logam, barang, atau ternak dibayar dengan uang setelah harinya?</translation>
    </message>
    <message>
        <source>By the price of the day it fell due.</source>
        <translation>Menurut harga hari jatuh temponya.</translation>
    </message>
    <message>
        <source>By the price of the day it is paid.</source>
        <translation>Menurut harga hari pembayarannya.</translation>
    </message>
    <message>
        <source>Is zakat still owed when the wealth is lost after its day?</source>
        <translation>Apakah zakat tetap terutang bila harta hilang setelah harinya?</translation>
    </message>
    <message>
        <source>Yes, if it could have been paid; the ledger takes it that it could.</source>
        <translation>Ya, bila tadinya dapat dibayar; buku ini menganggapnya dapat.</translation>
    </message>
    <message>
        <source>Yes, in any case.</source>
        <translation>Ya, bagaimanapun juga.</translation>
    </message>
    <message>
        <source>It falls away in proportion to the loss.</source>
        <translation>Gugur sebanding dengan kehilangannya.</translation>
    </message>
    <message>
        <source>What becomes of zakat that its owner did not pay before death?</source>
        <translation>Bagaimana dengan zakat yang belum dibayar pemiliknya sebelum wafat?</translation>
    </message>
    <message>
        <source>It is paid from the whole estate before the heirs share it.</source>
        <translation>Dibayar dari seluruh peninggalan sebelum dibagi ahli waris.</translation>
    </message>
    <message>
        <source>It is paid only if it was bequeathed, and up to a third of the estate.</source>
        <translation>Hanya dibayar bila diwasiatkan, paling banyak sepertiga peninggalan.</translation>
    </message>
    <message>
        <source>What of shares that are bought to be sold is counted?</source>
        <translation>Apa yang dihitung dari saham yang dibeli untuk dijual?</translation>
    </message>
    <message>
        <source>All of their market value, as trade goods.</source>
        <translation>Seluruh nilai pasarnya, seperti barang dagangan.</translation>
    </message>
    <message>
        <source>Only the profit that was made on them in the year.</source>
        <translation>Hanya laba yang diperoleh darinya dalam setahun.</translation>
    </message>
    <message>
        <source>What of shares that are kept for their income is counted?</source>
        <translation>Apa yang dihitung dari saham yang disimpan untuk hasilnya?</translation>
    </message>
    <message>
        <source>A fixed part of their market value that stands for the company&apos;s zakatable assets.</source>
        <translation>Bagian tetap dari nilai pasarnya yang mewakili aset perusahaan yang terkena zakat.</translation>
    </message>
    <message>
        <source>Your share of what the company itself owns in cash, stock and good debts, less what it owes.</source>
        <translation>Bagian Anda dari uang tunai, persediaan, dan piutang lancar perusahaan, dikurangi utangnya.</translation>
    </message>
    <message>
        <source>Only the dividends, once they have been yours for a year.</source>
        <translation>Hanya dividen, setelah setahun menjadi milik Anda.</translation>
    </message>
    <message>
        <source>A tenth of the dividends when they are received, as with crops.</source>
        <translation>Sepersepuluh dividen saat diterima, seperti hasil tani.</translation>
    </message>
    <message>
        <source>All of their market value.</source>
        <translation>Seluruh nilai pasarnya.</translation>
    </message>
    <message>
        <source>Their lowest market value of the year.</source>
        <translation>Nilai pasar terendahnya dalam setahun.</translation>
    </message>
    <message>
        <source>When does a pension that you cannot draw yet owe zakat?</source>
        <translation>Kapan dana pensiun yang belum dapat ditarik terkena zakat?</translation>
    </message>
    <message>
        <source>What is paid out begins a year of its own; nothing for the years before.</source>
        <translation>Yang dibayarkan memulai haul sendiri; tidak ada untuk tahun-tahun sebelumnya.</translation>
    </message>
    <message>
        <source>Every year, on the part of the fund that is zakatable.</source>
        <translation>Setiap tahun, atas bagian dana yang terkena zakat.</translation>
    </message>
    <message>
        <source>Every year, on what would be left after tax and penalty if you drew it now.</source>
        <translation>Setiap tahun, atas sisa setelah pajak dan denda andai ditarik sekarang.</translation>
    </message>
    <message>
        <source>One year&apos;s zakat when it is paid out.</source>
        <translation>Zakat satu tahun saat dibayarkan.</translation>
    </message>
    <message>
        <source>At once on what is drawn, without waiting for a year.</source>
        <translation>Langsung atas yang ditarik, tanpa menunggu haul.</translation>
    </message>
    <message>
        <source>Who pays zakat on a refundable deposit?</source>
        <translation>Siapa yang membayar zakat uang jaminan yang dapat kembali?</translation>
    </message>
    <message>
        <source>Nobody while it is away; it begins a year of its own when it comes back.</source>
        <translation>Tidak ada selama belum kembali; saat kembali memulai haul sendiri.</translation>
    </message>
    <message>
        <source>Whoever gave it, every year.</source>
        <translation>Yang menyerahkannya, setiap tahun.</translation>
    </message>
    <message>
        <source>Whoever holds it, as with a loan.</source>
        <translation>Yang memegangnya, seperti pinjaman.</translation>
    </message>
    <message>
        <source>From which amount does a harvest owe zakat?</source>
        <translation>Mulai jumlah berapa panen terkena zakat?</translation>
    </message>
    <message>
        <source>From five wasq of dried and cleaned produce.</source>
        <translation>Mulai lima wasaq hasil yang kering dan bersih.</translation>
    </message>
    <message>
        <source>From any amount.</source>
        <translation>Berapa pun jumlahnya.</translation>
    </message>
    <message>
        <source>Which crops owe zakat?</source>
        <translation>Hasil tani apa yang terkena zakat?</translation>
    </message>
    <message>
        <source>Staple foods that keep.</source>
        <translation>Makanan pokok yang tahan disimpan.</translation>
    </message>
    <message>
        <source>Whatever is measured and stored: grains, dates, raisins, almonds, pistachios.</source>
        <translation>Semua yang ditakar dan disimpan: biji-bijian, kurma, kismis, almon, pistasio.</translation>
    </message>
    <message>
        <source>All that is grown, vegetables and fruit too.</source>
        <translation>Semua yang ditanam, juga sayur dan buah.</translation>
    </message>
    <message>
        <source>Are the costs of growing taken off a harvest?</source>
        <translation>Apakah biaya bertani dikurangkan dari panen?</translation>
    </message>
    <message>
        <source>Debts that were taken up for this crop are taken off first.</source>
        <translation>Utang yang diambil untuk tanaman ini dikurangkan dulu.</translation>
    </message>
    <message>
        <source>Costs such as fertiliser and pesticide are taken off first, but not water, which lowers the rate already.</source>
        <translation>Biaya seperti pupuk dan pestisida dikurangkan dulu, tetapi bukan air, yang sudah menurunkan tarif.</translation>
    </message>
    <message>
        <source>What is the rate of a crop that had both rain and lifted water?</source>
        <translation>Berapa tarif hasil tani yang mendapat hujan dan air pompa?</translation>
    </message>
    <message>
        <source>7.5 % where both helped alike; otherwise the rate of the one that helped more.</source>
        <translation>7,5% bila keduanya seimbang; selain itu tarif yang lebih besar bantuannya.</translation>
    </message>
    <message>
        <source>5 % and as much of another 5 % as the part that came by itself.</source>
        <translation>5% ditambah 5% lagi sebesar bagian pengairan alami.</translation>
    </message>
    <message>
        <source>Is zakat due on honey?</source>
        <translation>Apakah madu terkena zakat?</translation>
    </message>
    <message>
        <source>A tenth of any amount.</source>
        <translation>Sepersepuluh dari berapa pun jumlahnya.</translation>
    </message>
    <message>
        <source>A tenth from 160 Iraqi ratls on, which are 61.2 kg.</source>
        <translation>Sepersepuluh mulai 160 rithl Irak, yaitu 61,2 kg.</translation>
    </message>
    <message>
        <source>What does a mine owe?</source>
        <translation>Apa yang wajib atas hasil tambang?</translation>
    </message>
    <message>
        <source>A fortieth when it comes out, from nisab on.</source>
        <translation>2,5% saat keluar, mulai nisab.</translation>
    </message>
    <message>
        <source>A fifth of any amount of metal.</source>
        <translation>Seperlima dari berapa pun logamnya.</translation>
    </message>
    <message>
        <source>A fortieth of what was worked for, a fifth of a nugget found without work.</source>
        <translation>2,5% dari yang diusahakan, seperlima dari bongkah yang ditemukan tanpa usaha.</translation>
    </message>
    <message>
        <source>Must buried treasure reach nisab before a fifth of it is due?</source>
        <translation>Haruskah rikaz mencapai nisab agar seperlimanya wajib?</translation>
    </message>
    <message>
        <source>No: a fifth of any amount.</source>
        <translation>Tidak: seperlima dari berapa pun jumlahnya.</translation>
    </message>
    <message>
        <source>Yes: only gold and silver of at least nisab.</source>
        <translation>Ya: hanya emas dan perak yang mencapai nisab.</translation>
    </message>
    <message>
        <source>At which price are trade goods counted on the due day?</source>
        <translation>Dengan harga mana barang dagangan dihitung pada hari jatuh tempo?</translation>
    </message>
    <message>
        <source>At what they would bring wholesale.</source>
        <translation>Dengan harga grosir.</translation>
    </message>
    <message>
        <source>At the price that customers pay.</source>
        <translation>Dengan harga yang dibayar pembeli.</translation>
    </message>
    <message>
        <source>At what they cost or what they would bring, whichever is less, as some accountants count.</source>
        <translation>Dengan harga pokok atau harga jualnya, mana yang lebih rendah, seperti hitungan sebagian akuntan.</translation>
    </message>
    <message>
        <source>What is due on goods that do not sell?</source>
        <translation>Apa yang wajib atas barang yang tidak laku?</translation>
    </message>
    <message>
        <source>Zakat every year on what a bulk buyer would pay now.</source>
        <translation>Zakat setiap tahun atas harga yang akan dibayar pemborong sekarang.</translation>
    </message>
    <message>
        <source>One year&apos;s zakat when they are sold.</source>
        <translation>Zakat satu tahun saat terjual.</translation>
    </message>
    <message>
        <source>Does a trader who waits for the market pay only when he sells?</source>
        <translation>Apakah pedagang yang menunggu pasar membayar hanya saat menjual?</translation>
    </message>
    <message>
        <source>No: every trader pays each year.</source>
        <translation>Tidak: setiap pedagang membayar tiap tahun.</translation>
    </message>
    <message>
        <source>Yes: who sells and buys all the time pays each year; who waits pays one year&apos;s zakat on sale.</source>
        <translation>Ya: yang terus berjual beli membayar tiap tahun; yang menunggu membayar zakat satu tahun saat menjual.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Grams of worn gold that count as customary.</source>
        <translation>Gram emas yang dipakai yang masih dianggap wajar menurut kebiasaan.</translation>
    </message>
    <message>
        <source>Part of the market value of a share that is taken as zakatable.</source>
        <translation>Bagian nilai pasar saham yang dianggap terkena zakat.</translation>
    </message>
    <message>
        <source>Kilograms in five wasq, the nisab of crops.</source>
        <translation>Kilogram dalam lima wasaq, nisab hasil tani.</translation>
    </message>
    <message>
        <source>Kilograms in one sa&apos;, the measure of zakat al-fitr.</source>
        <translation>Kilogram dalam satu sha&apos;, takaran zakat fitrah.</translation>
    </message>
    <message>
        <source>How many years ahead zakat may be paid.</source>
        <translation>Berapa tahun zakat boleh dibayar di muka.</translation>
    </message>
    <message>
        <source>Nisab of a month&apos;s income; without it, a twelfth of the nisab of money.</source>
        <translation>Nisab penghasilan sebulan; jika kosong, seperdua belas nisab uang.</translation>
    </message>
    <message>
        <source>Grams of fine gold that make a nisab, where the weights are your own.</source>
        <translation>Gram emas murni yang menjadi nisab, bila beratnya Anda tentukan sendiri.</translation>
    </message>
    <message>
        <source>Grams of fine silver that make a nisab, where the weights are your own.</source>
        <translation>Gram perak murni yang menjadi nisab, bila beratnya Anda tentukan sendiri.</translation>
    </message>
    <message>
        <source>The authority whose published nisab is followed; without it, the latest of any.</source>
        <translation>Lembaga yang nisabnya diikuti; jika kosong, nisab terbaru dari lembaga mana pun.</translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
    <message>
        <source>in advance: {owed}</source>
        <translation>di muka: {owed}</translation>
    </message>
    <message>
        <source>{given} of {before} for {what}; {after} remain.</source>
        <translation>{given} dari {before} untuk {what}; sisa {after}.</translation>
    </message>
    <message>
        <source>{given} for {what}; nothing of it remains.</source>
        <translation>{given} untuk {what}; tidak ada sisanya.</translation>
    </message>
    <message>
        <source>{given} for {what}.</source>
        <translation>{given} untuk {what}.</translation>
    </message>
    <message>
        <source>{amount} is paid in advance for the year that ends on {day}.</source>
        <translation>{amount} dibayar di muka untuk tahun yang berakhir pada {day}.</translation>
    </message>
    <message>
        <source>{amount} is paid in advance.</source>
        <translation>{amount} dibayar di muka.</translation>
    </message>
    <message>
        <source>{amount} more than is owed: carried forward to the zakat due on {day}.</source>
        <translation>{amount} lebih dari yang terutang: dialihkan ke zakat yang jatuh tempo pada {day}.</translation>
    </message>
    <message>
        <source>{amount} more than is owed: carried forward to the next zakat.</source>
        <translation>{amount} lebih dari yang terutang: dialihkan ke zakat berikutnya.</translation>
    </message>
    <message>
        <source>{amount} more than is owed: by the rules you follow it counts as voluntary charity.</source>
        <translation>{amount} lebih dari yang terutang: menurut aturan yang Anda ikuti dihitung sebagai sedekah sunah.</translation>
    </message>
    <message>
        <source>By the rules you follow {amount} comes too early and counts as voluntary charity.</source>
        <translation>Menurut aturan yang Anda ikuti {amount} terlalu awal dan dihitung sebagai sedekah sunah.</translation>
    </message>
    <message>
        <source>Nothing is due and no hawl runs, so {amount} counts as voluntary charity.</source>
        <translation>Tidak ada yang jatuh tempo dan tidak ada haul yang berjalan, maka {amount} dihitung sebagai sedekah sunah.</translation>
    </message>
    <message>
        <source>The price or rate of what is given is not known on that day, so it settles nothing yet. Add it under Prices.</source>
        <translation>Harga atau kurs dari yang diberikan belum diketahui pada hari itu, maka belum melunasi apa pun. Tambahkan di Harga.</translation>
    </message>
    <message>
        <source>This day lies ahead: the payment counts from then on.</source>
        <translation>Hari ini belum tiba: pembayaran dihitung mulai saat itu.</translation>
    </message>
    <message>
        <source>Paid {amount}. Remaining {left}.</source>
        <translation>Dibayar {amount}. Sisa {left}.</translation>
    </message>
    <message>
        <source>Paid {amount}. Nothing remains.</source>
        <translation>Dibayar {amount}. Tidak ada sisa.</translation>
    </message>
    <message>
        <source>{amount} for {what}</source>
        <translation>{amount} untuk {what}</translation>
    </message>
    <message>
        <source>{amount} waits as advance</source>
        <translation>{amount} menunggu sebagai pembayaran di muka</translation>
    </message>
    <message>
        <source>{amount} voluntary charity</source>
        <translation>{amount} sedekah sunah</translation>
    </message>
    <message>
        <source>Waits as advance</source>
        <translation>Menunggu sebagai pembayaran di muka</translation>
    </message>
    <message>
        <source>Voluntary charity</source>
        <translation>Sedekah sunah</translation>
    </message>
    <message>
        <source>No value yet: a price is missing</source>
        <translation>Belum bernilai: harga belum ada</translation>
    </message>
    <message>
        <source>Its day lies ahead</source>
        <translation>Harinya belum tiba</translation>
    </message>
    <message numerus="yes">
        <source>{given} for %n due day, from {first} to {last}; nothing of it remains.</source>
        <comment>{given} for %n due days, from {first} to {last}; nothing of them remains.</comment>
        <translation>
            <numerusform>{given} untuk %n hari jatuh tempo, dari {first} sampai {last}; tidak ada sisanya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preset names</name>
    <message>
        <source>Contemporary: gold nisab, one day a year</source>
        <translation>Masa kini: nisab emas, satu hari setahun</translation>
    </message>
    <message>
        <source>One article, literally</source>
        <translation>Satu artikel, secara harfiah</translation>
    </message>
    <message>
        <source>Hanafi school</source>
        <translation>Mazhab Hanafi</translation>
    </message>
    <message>
        <source>Maliki school</source>
        <translation>Mazhab Maliki</translation>
    </message>
    <message>
        <source>Shafi&apos;i school</source>
        <translation>Mazhab Syafi&apos;i</translation>
    </message>
    <message>
        <source>Hanbali school</source>
        <translation>Mazhab Hanbali</translation>
    </message>
    <message>
        <source>Saudi scholars (Ifta)</source>
        <translation>Ulama Arab Saudi (Ifta)</translation>
    </message>
    <message>
        <source>After AAOIFI, to be verified</source>
        <translation>Menurut AAOIFI, perlu diverifikasi</translation>
    </message>
    <message>
        <source>BAZNAS, Indonesia</source>
        <translation>BAZNAS, Indonesia</translation>
    </message>
    <message>
        <source>Selangor zakat board, Malaysia</source>
        <translation>Lembaga Zakat Selangor, Malaysia</translation>
    </message>
    <message>
        <source>MUIS, Singapore</source>
        <translation>MUIS, Singapura</translation>
    </message>
    <message>
        <source>National Zakat Foundation, United Kingdom</source>
        <translation>National Zakat Foundation, Britania Raya</translation>
    </message>
    <message>
        <source>Diyanet, Türkiye</source>
        <translation>Diyanet, Turki</translation>
    </message>
    <message>
        <source>Pakistan, Ordinance of 1980</source>
        <translation>Pakistan, Ordonansi 1980</translation>
    </message>
    <message>
        <source>ZATCA, Saudi Arabia</source>
        <translation>ZATCA, Arab Saudi</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>It follows what the body&apos;s published pages show for a person; the regulations themselves were not read in full.</source>
        <translation>Mengikuti halaman resmi lembaga itu untuk perorangan; peraturannya sendiri tidak dibaca seluruhnya.</translation>
    </message>
    <message>
        <source>The answers of the Saudi Permanent Committee and its scholars.</source>
        <translation>Jawaban Komite Tetap Arab Saudi dan para ulamanya.</translation>
    </message>
    <message>
        <source>Most rows rest on fatwas that were read; those on pensions, shares and deposits are modern applications.</source>
        <translation>Sebagian besar bersandar pada fatwa yang sudah dibaca; bagian dana pensiun, saham, dan uang jaminan adalah penerapan modern.</translation>
    </message>
    <message>
        <source>After AAOIFI&apos;s Shari&apos;ah Standard 35, to be verified.</source>
        <translation>Menurut Standar Syariah AAOIFI 35, perlu diverifikasi.</translation>
    </message>
    <message>
        <source>The text of the standard could not be read: only its scope and the solar rate were; verify before use.</source>
        <translation>Naskah standar itu tidak dapat dibaca, kecuali ruang lingkup dan tarif tahun Masehi; periksa dulu sebelum dipakai.</translation>
    </message>
    <message>
        <source>Indonesia&apos;s national zakat board, BAZNAS.</source>
        <translation>Badan Amil Zakat Nasional (BAZNAS).</translation>
    </message>
    <message>
        <source>Malaysian state zakat centres, after Selangor&apos;s.</source>
        <translation>Pusat zakat negara bagian Malaysia, menurut Selangor.</translation>
    </message>
    <message>
        <source>The Islamic Religious Council of Singapore, MUIS.</source>
        <translation>Majlis Ugama Islam Singapura (MUIS).</translation>
    </message>
    <message>
        <source>The National Zakat Foundation of the United Kingdom.</source>
        <translation>National Zakat Foundation, Britania Raya.</translation>
    </message>
    <message>
        <source>Turkey&apos;s Presidency of Religious Affairs, Diyanet.</source>
        <translation>Direktorat Urusan Agama Turki (Diyanet).</translation>
    </message>
    <message>
        <source>The bank deduction under Pakistan&apos;s ordinance of 1980.</source>
        <translation>Potongan bank menurut ordonansi Pakistan tahun 1980.</translation>
    </message>
    <message>
        <source>The rules of the Saudi authority ZATCA, applied to a person.</source>
        <translation>Aturan otoritas ZATCA Arab Saudi, diterapkan pada perorangan.</translation>
    </message>
    <message>
        <source>The authority&apos;s rules are made for businesses; this table carries them over to a person.</source>
        <translation>Aturan lembaga ini dibuat untuk badan usaha; tabel ini memindahkannya ke perorangan.</translation>
    </message>
    <message>
        <source>Most rows rest on texts that were read; those on pensions, shares and deposits are modern applications.</source>
        <translation>Sebagian besar bersandar pada naskah yang sudah dibaca; bagian dana pensiun, saham, dan uang jaminan adalah penerapan modern.</translation>
    </message>
    <message>
        <source>What many contemporary bodies teach: the gold nisab and one zakat day a year.</source>
        <translation>Yang diajarkan banyak lembaga masa kini: nisab emas dan satu hari zakat setahun.</translation>
    </message>
    <message>
        <source>The wording of one Arabic article on zakat for every kind of property.</source>
        <translation>Bunyi sebuah artikel Arab tentang zakat segala jenis harta.</translation>
    </message>
    <message>
        <source>It is literal: the schools do not give trade profit a year of its own, and debts are disputed.</source>
        <translation>Ini harfiah: mazhab-mazhab tidak memberi laba dagang haul tersendiri, dan soal utang diperselisihkan.</translation>
    </message>
    <message>
        <source>The Hanafi school, as most of its muftis answer today.</source>
        <translation>Mazhab Hanafi, sebagaimana dijawab kebanyakan muftinya sekarang.</translation>
    </message>
    <message>
        <source>The Maliki school.</source>
        <translation>Mazhab Maliki.</translation>
    </message>
    <message>
        <source>The Shafi&apos;i school.</source>
        <translation>Mazhab Syafi&apos;i.</translation>
    </message>
    <message>
        <source>The Hanbali school.</source>
        <translation>Mazhab Hanbali.</translation>
    </message>
</context>
<context>
    <name>priced</name>
    <message>
        <source>gold</source>
        <translation>emas</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>perak</translation>
    </message>
    <message>
        <source>a sheep</source>
        <translation>seekor kambing</translation>
    </message>
    <message>
        <source>a head of cattle</source>
        <translation>seekor sapi</translation>
    </message>
    <message>
        <source>a camel</source>
        <translation>seekor unta</translation>
    </message>
    <message>
        <source>a horse</source>
        <translation>seekor kuda</translation>
    </message>
    <message>
        <source>the published nisab</source>
        <translation>nisab yang diumumkan</translation>
    </message>
    <message>
        <source>the published nisab of a month&apos;s income</source>
        <translation>nisab penghasilan bulanan yang diumumkan</translation>
    </message>
    <message>
        <source>{karat}-karat gold</source>
        <translation>emas {karat} karat</translation>
    </message>
    <message>
        <source>{karat}-karat silver</source>
        <translation>perak {karat} karat</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The price of {of:priced} is missing; enter one dated {on} or earlier.</source>
        <translation>Harga {of:priced} belum ada; masukkan harga tertanggal {on} atau sebelumnya.</translation>
    </message>
    <message>
        <source>Say which part of {of:holding} is zakatable; until then it cannot be counted.</source>
        <translation>Tentukan bagian {of:holding} yang terkena zakat; sebelum itu harta ini tidak dapat dihitung.</translation>
    </message>
    <message>
        <source>A payment of {on} settles nothing and counts as voluntary charity.</source>
        <translation>Pembayaran pada {on} tidak melunasi apa pun dan dihitung sebagai sedekah sunah.</translation>
    </message>
    <message>
        <source>A payment names zakat on “{of:class}” of {on}, but none fell due then.</source>
        <translation>Suatu pembayaran menyebut zakat “{of:class}” pada {on}, tetapi tidak ada yang jatuh tempo saat itu.</translation>
    </message>
    <message>
        <source>{of:holding} is held for trade; enter it as trade goods, so that it counts.</source>
        <translation>{of:holding} dimiliki untuk dagang; masukkan sebagai barang dagangan agar dihitung.</translation>
    </message>
    <message>
        <source>The facts give another zakat today than the year closed on {on}; the closed figure stands.</source>
        <translation>Data sekarang menghasilkan zakat yang berbeda dari tahun yang ditutup pada {on}; angka yang ditutup tetap berlaku.</translation>
    </message>
    <message>
        <source>The price of {of:priced} is missing; enter one.</source>
        <translation>Harga {of:priced} belum ada; masukkanlah.</translation>
    </message>
    <message>
        <source>A payment settles nothing and counts as voluntary charity.</source>
        <translation>Suatu pembayaran tidak melunasi apa pun dan dihitung sebagai sedekah sunah.</translation>
    </message>
    <message>
        <source>A payment names zakat on “{of:class}”, but none fell due.</source>
        <translation>Suatu pembayaran menyebut zakat “{of:class}”, tetapi tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>The facts give another zakat today than a closed year; the closed figure stands.</source>
        <translation>Data sekarang menghasilkan zakat yang berbeda dari tahun yang ditutup; angka yang ditutup tetap berlaku.</translation>
    </message>
    <message>
        <source>Something about {of} needs your attention.</source>
        <translation>Ada sesuatu tentang {of} yang perlu perhatian Anda.</translation>
    </message>
    <message>
        <source>A payment of {on} has no value yet: the price or rate of what was given is missing.</source>
        <translation>Pembayaran pada {on} belum bernilai: harga atau kurs dari yang diberikan belum ada.</translation>
    </message>
    <message>
        <source>A payment has no value yet: the price or rate of what was given is missing.</source>
        <translation>Suatu pembayaran belum bernilai: harga atau kurs dari yang diberikan belum ada.</translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup keeps its own passphrase.</source>
        <comment>%n earlier backups keep their own passphrases.</comment>
        <translation>
            <numerusform>%n cadangan lama tetap memakai frasa sandinya sendiri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The wealth fell below nisab, so the hawl ended.</source>
        <translation>Harta turun di bawah nisab, maka haul terputus.</translation>
    </message>
    <message>
        <source>All zakatable wealth was gone, so the hawl ended.</source>
        <translation>Seluruh harta yang terkena zakat habis, maka haul terputus.</translation>
    </message>
    <message>
        <source>The wealth was below nisab on the due day, so nothing was due.</source>
        <translation>Harta di bawah nisab pada hari jatuh tempo, maka tidak ada yang wajib.</translation>
    </message>
    <message>
        <source>The hawl ended with the owner&apos;s death.</source>
        <translation>Haul berakhir dengan wafatnya pemilik.</translation>
    </message>
</context>
<context>
    <name>recipients</name>
    <message>
        <source>The poor</source>
        <translation>Fakir</translation>
    </message>
    <message>
        <source>The needy</source>
        <translation>Miskin</translation>
    </message>
    <message>
        <source>Those who collect and run zakat</source>
        <translation>Amil</translation>
    </message>
    <message>
        <source>Those whose hearts are reconciled</source>
        <translation>Mualaf</translation>
    </message>
    <message>
        <source>Freeing captives</source>
        <translation>Riqab (memerdekakan)</translation>
    </message>
    <message>
        <source>Debtors</source>
        <translation>Gharim (orang berutang)</translation>
    </message>
    <message>
        <source>In the path of God</source>
        <translation>Fisabilillah</translation>
    </message>
    <message>
        <source>The stranded traveller</source>
        <translation>Ibnu sabil</translation>
    </message>
    <message>
        <source>Fuqara: people who have nothing, or far less than they need.</source>
        <translation>Fakir: orang yang tidak punya apa-apa, atau jauh di bawah kebutuhannya.</translation>
    </message>
    <message>
        <source>Masakin: people who have something, but not enough to live on.</source>
        <translation>Miskin: orang yang punya sesuatu, tetapi tidak cukup untuk hidup.</translation>
    </message>
    <message>
        <source>Amilin: those who collect, keep and hand out zakat, for their work.</source>
        <translation>Amil: mereka yang memungut, menjaga, dan membagikan zakat, atas kerjanya.</translation>
    </message>
    <message>
        <source>Muallafah qulubuhum: those new to Islam, or near to it, whose hearts are to be won.</source>
        <translation>Mualaf: mereka yang baru masuk Islam, atau dekat dengannya, yang hendak dilunakkan hatinya.</translation>
    </message>
    <message>
        <source>Riqab: to free people from slavery or captivity.</source>
        <translation>Riqab: untuk memerdekakan orang dari perbudakan atau tawanan.</translation>
    </message>
    <message>
        <source>Gharimin: people in debt who cannot pay what they owe.</source>
        <translation>Gharimin: orang berutang yang tidak mampu membayar utangnya.</translation>
    </message>
    <message>
        <source>Fi sabilillah: in the cause of God; scholars differ on how far this reaches.</source>
        <translation>Fi sabilillah: di jalan Allah; ulama berbeda pendapat sejauh mana cakupannya.</translation>
    </message>
    <message>
        <source>Ibn as-sabil: travellers cut off from their means, even if they are rich at home.</source>
        <translation>Ibnu sabil: musafir yang terputus dari hartanya, walaupun kaya di tempat asalnya.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Held by: {holders}.</source>
        <translation>Dipegang oleh: {holders}.</translation>
    </message>
    <message>
        <source>The books leave it open.</source>
        <translation>Kitab-kitab membiarkannya terbuka.</translation>
    </message>
    <message>
        <source>From the first day at nisab</source>
        <translation>Sejak hari pertama mencapai nisab</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
</context>
<context>
    <name>short days</name>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Agu</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Des</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Sen</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Rab</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Jum</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sab</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Min</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>{title}: {person}</source>
        <translation>{title}: {person}</translation>
    </message>
    <message>
        <source>zakatdesk {version:code} · facts {fingerprint:code}</source>
        <translation>zakatdesk {version:code} · sidik fakta {fingerprint:code}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message>
        <source>Due days on one line</source>
        <translation>Hari jatuh tempo pada satu garis</translation>
    </message>
    <message>
        <source>Hawls that run</source>
        <translation>Haul yang berjalan</translation>
    </message>
    <message>
        <source>Wealth</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>Nisab</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Hijri days follow the Umm al-Qura calendar. A day from 1451 AH on is expected, because the published tables differ there.</source>
        <translation>Hari Hijriah mengikuti kalender Umm al-Qura. Hari mulai 1451 H masih perkiraan, karena tabel yang diterbitkan berbeda di sana.</translation>
    </message>
    <message>
        <source>{month:month_id} began on {day}. Announced by {who}.</source>
        <translation>{month:month_id} dimulai pada {day}. Diumumkan oleh {who}.</translation>
    </message>
    <message>
        <source>{month:month_id} began on {day}.</source>
        <translation>{month:month_id} dimulai pada {day}.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>{zakat_class}, due on {day}</source>
        <translation>{zakat_class}, jatuh tempo {day}</translation>
    </message>
    <message>
        <source>Hawl</source>
        <translation>Haul</translation>
    </message>
    <message>
        <source>{since} to {due}</source>
        <translation>{since} sampai {due}</translation>
    </message>
    <message>
        <source>Base on which it is due</source>
        <translation>Dasar zakatnya</translation>
    </message>
    <message>
        <source>Deducted before that</source>
        <translation>Dikurangkan sebelumnya</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Zakat before rounding</source>
        <translation>Zakat sebelum pembulatan</translation>
    </message>
    <message>
        <source>Zakat</source>
        <translation>Zakat</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Berupa barang</translation>
    </message>
    <message>
        <source>Or, equal in law</source>
        <translation>Atau yang setara secara hukum</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The day is expected: the calendar for it may still change.</source>
        <translation>Harinya masih perkiraan: kalendernya masih dapat berubah.</translation>
    </message>
    <message>
        <source>In a part of this hawl no price was known, so nisab was tested there by the first known price.</source>
        <translation>Pada sebagian haul ini tidak ada harga yang diketahui, jadi nisab di sana diuji dengan harga pertama yang diketahui.</translation>
    </message>
    <message>
        <source>What counts on that day</source>
        <translation>Yang dihitung pada hari itu</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Price, its day and source</source>
        <translation>Harga, hari, dan sumbernya</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Seluruhnya</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Source: {title}, {place}</source>
        <translation>Sumber: {title}, {place}</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Nothing was paid for this year yet.</source>
        <translation>Belum ada yang dibayar untuk tahun ini.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Diberikan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Category of recipients</source>
        <translation>Golongan penerima</translation>
    </message>
    <message>
        <source>{zakat_class} of {day}</source>
        <translation>{zakat_class} hari {day}</translation>
    </message>
    <message>
        <source>paid ahead, waits for the next zakat</source>
        <translation>dibayar di muka, menunggu zakat berikutnya</translation>
    </message>
    <message>
        <source>voluntary charity</source>
        <translation>sedekah sunah</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>By category of recipients</source>
        <translation>Menurut golongan penerima</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Zakat statement for the year {year:plain} AH</source>
        <translation>Laporan zakat tahun {year:plain} H</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>Laporan ini</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Minor until</source>
        <translation>Di bawah umur sampai</translation>
    </message>
    <message>
        <source>Zakat year</source>
        <translation>Tahun zakat</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Assessed for</source>
        <translation>Dihitung untuk</translation>
    </message>
    <message>
        <source>State of the year</source>
        <translation>Status tahun</translation>
    </message>
    <message>
        <source>Open: it follows the facts</source>
        <translation>Terbuka: mengikuti fakta</translation>
    </message>
    <message>
        <source>Closed on {day}</source>
        <translation>Ditutup pada {day}</translation>
    </message>
    <message>
        <source>This is what was kept when the year was closed. Later changes of facts or rules are not in it.</source>
        <translation>Inilah yang disimpan ketika tahun ditutup. Perubahan fakta atau aturan sesudahnya tidak termasuk.</translation>
    </message>
    <message>
        <source>This year was closed elsewhere. Its zakat is as it was closed; holdings, prices and the explanation are those of the facts now.</source>
        <translation>Tahun ini ditutup di tempat lain. Zakatnya seperti ketika ditutup; harta, harga, dan penjelasannya dari fakta sekarang.</translation>
    </message>
    <message>
        <source>Corrected on {day}: {was} became {becomes}. Reason: {reason}</source>
        <translation>Dikoreksi pada {day}: {was} menjadi {becomes}. Alasan: {reason}</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Zakat that fell due in this year</source>
        <translation>Zakat yang jatuh tempo tahun ini</translation>
    </message>
    <message>
        <source>Owed in kind</source>
        <translation>Terutang berupa barang</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>Settled in kind</source>
        <translation>Sudah dilunasi dari yang berupa barang</translation>
    </message>
    <message>
        <source>Left of this year</source>
        <translation>Sisa tahun ini</translation>
    </message>
    <message>
        <source>Left in kind</source>
        <translation>Sisa berupa barang</translation>
    </message>
    <message>
        <source>Waits until of age, or lapsed</source>
        <translation>Menunggu dewasa atau gugur</translation>
    </message>
    <message>
        <source>Waits or lapsed, in kind</source>
        <translation>Menunggu atau gugur, berupa barang</translation>
    </message>
    <message>
        <source>Unpaid of earlier years</source>
        <translation>Belum dibayar dari tahun-tahun sebelumnya</translation>
    </message>
    <message>
        <source>Outstanding in all</source>
        <translation>Sisa seluruhnya</translation>
    </message>
    <message>
        <source>Paid ahead, carried forward</source>
        <translation>Dibayar di muka, dibawa ke depan</translation>
    </message>
    <message>
        <source>Interest to be given away, no zakat</source>
        <translation>Bunga yang harus disalurkan, bukan zakat</translation>
    </message>
    <message>
        <source>Nothing fell due in this year.</source>
        <translation>Tidak ada yang jatuh tempo pada tahun ini.</translation>
    </message>
    <message>
        <source>Debts, and what does not count, on {day}</source>
        <translation>Utang, dan yang tidak dihitung, pada {day}</translation>
    </message>
    <message>
        <source>Prices used</source>
        <translation>Harga yang dipakai</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Harga untuk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>For one</source>
        <translation>Untuk satu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>diisi sendiri</translation>
    </message>
    <message>
        <source>Rules in force</source>
        <translation>Aturan yang berlaku</translation>
    </message>
    <message>
        <source>Rules in force from {day}</source>
        <translation>Aturan yang berlaku mulai {day}</translation>
    </message>
    <message>
        <source>Set of rules</source>
        <translation>Paket aturan</translation>
    </message>
    <message>
        <source>Zakat day</source>
        <translation>Hari zakat</translation>
    </message>
    <message>
        <source>Chosen otherwise than the set does</source>
        <translation>Yang dipilih berbeda dari paket</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Siapa yang berpendapat demikian</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Dari mana diketahui</translation>
    </message>
    <message>
        <source>Numbers set beside the rules</source>
        <translation>Angka yang diatur di samping aturan</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Every rule that was followed</source>
        <translation>Semua aturan yang diikuti</translation>
    </message>
    <message>
        <source>This program computes and explains; it gives no ruling. Ask a scholar or your local authority about the rules chosen here.</source>
        <translation>Program ini menghitung dan menjelaskan; ia tidak memberi fatwa. Tanyakan aturan yang dipilih di sini kepada ulama atau lembaga setempat.</translation>
    </message>
    <message>
        <source>the works named were read</source>
        <translation>karya yang disebut sudah dibaca</translation>
    </message>
    <message>
        <source>from the standard works, not read again</source>
        <translation>dari karya baku, tidak dibaca ulang</translation>
    </message>
    <message>
        <source>follows by reckoning, or the books leave it open</source>
        <translation>hasil perhitungan, atau kitab membiarkannya terbuka</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>{title}: summary</source>
        <translation>{title}: ringkasan</translation>
    </message>
    <message>
        <source>Closed in part: what fell due besides follows the facts</source>
        <translation>Ditutup sebagian: yang jatuh tempo selebihnya mengikuti fakta</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>Due today</source>
        <translation>Jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Partly paid</source>
        <translation>Dibayar sebagian</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>A price is missing</source>
        <translation>Harga belum ada</translation>
    </message>
    <message>
        <source>Waits until of age</source>
        <translation>Menunggu sampai balig</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Gugur</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>The hawl began on {since} and was complete on {due}.</source>
        <translation>Haul dimulai pada {since} dan genap pada {due}.</translation>
    </message>
    <message>
        <source>Everything that counts on that day, together.</source>
        <translation>Semua yang dihitung pada hari itu, digabung.</translation>
    </message>
    <message>
        <source>{holding} counts.</source>
        <translation>{holding} dihitung.</translation>
    </message>
    <message>
        <source>What was paid early still counts as owned.</source>
        <translation>Yang dibayar di muka tetap dihitung sebagai milik.</translation>
    </message>
    <message>
        <source>A part of these holdings does not count here.</source>
        <translation>Sebagian harta ini tidak dihitung di sini.</translation>
    </message>
    <message>
        <source>The wealth that counts.</source>
        <translation>Harta yang dihitung.</translation>
    </message>
    <message>
        <source>Debts and unpaid zakat come off.</source>
        <translation>Utang dan zakat yang belum dibayar dikurangkan.</translation>
    </message>
    <message>
        <source>A part of it owes nothing on this day.</source>
        <translation>Sebagian darinya tidak wajib pada hari ini.</translation>
    </message>
    <message>
        <source>This is the base on which zakat is due.</source>
        <translation>Inilah dasar yang terkena zakat.</translation>
    </message>
    <message>
        <source>The nisab of this metal, by weight.</source>
        <translation>Nisab logam ini menurut beratnya.</translation>
    </message>
    <message>
        <source>The nisab as it was published.</source>
        <translation>Nisab sebagaimana diumumkan.</translation>
    </message>
    <message>
        <source>The nisab is {grams} of {metal:priced}, fine weight, at {price} for one gram on {on}.</source>
        <translation>Nisabnya {grams} {metal:priced}, berat murni, dengan harga {price} per gram pada {on}.</translation>
    </message>
    <message>
        <source>Zakat is {rate:percent} of {base}.</source>
        <translation>Zakatnya {rate:percent} dari {base}.</translation>
    </message>
    <message>
        <source>Its value in money on the due day.</source>
        <translation>Nilainya dalam uang pada hari jatuh tempo.</translation>
    </message>
    <message>
        <source>Rounded once, to the smallest coin.</source>
        <translation>Dibulatkan sekali, ke satuan uang terkecil.</translation>
    </message>
    <message>
        <source>The nisab of this herd ({species:class}).</source>
        <translation>Nisab ternak ini ({species:class}).</translation>
    </message>
    <message>
        <source>The herd kept together has {number}; the owned part is {part:ratio}.</source>
        <translation>Ternak gabungan itu berjumlah {number}; bagian yang dimiliki {part:ratio}.</translation>
    </message>
    <message>
        <source>It fell due on {on}, without waiting for a hawl.</source>
        <translation>Jatuh tempo pada {on}, tanpa menunggu haul.</translation>
    </message>
    <message>
        <source>The nisab that it had to reach.</source>
        <translation>Nisab yang harus dicapai.</translation>
    </message>
    <message>
        <source>{rate:percent} a year is paid for {years:lunar_years}.</source>
        <translation>{rate:percent} per tahun dibayar untuk {years:lunar_years}.</translation>
    </message>
    <message>
        <source>Owed in kind.</source>
        <translation>Wajib dalam bentuk barang.</translation>
    </message>
    <message>
        <source>Owed in {metal:priced}, fine weight.</source>
        <translation>Wajib berupa {metal:priced}, berat murni.</translation>
    </message>
    <message>
        <source>Owed in money.</source>
        <translation>Wajib dalam uang.</translation>
    </message>
    <message>
        <source>This year was closed on {on}; what was closed stands.</source>
        <translation>Tahun ini ditutup pada {on}; yang sudah ditutup tetap berlaku.</translation>
    </message>
    <message>
        <source>Today&apos;s facts and rules would give {sum} before rounding.</source>
        <translation>Data dan aturan hari ini akan menghasilkan {sum} sebelum pembulatan.</translation>
    </message>
    <message>
        <source>By today&apos;s facts and rules nothing would be due.</source>
        <translation>Menurut data dan aturan hari ini tidak ada yang jatuh tempo.</translation>
    </message>
    <message>
        <source>Today&apos;s facts and rules would give something else.</source>
        <translation>Data dan aturan hari ini akan menghasilkan yang lain.</translation>
    </message>
    <message>
        <source>The herd owes this by its table.</source>
        <translation>Inilah yang wajib atas ternak itu menurut tabelnya.</translation>
    </message>
    <message>
        <source>{step} Result: {result}</source>
        <translation>{step} Hasil: {result}</translation>
    </message>
    <message>
        <source>{question} {option}</source>
        <translation>{question} {option}</translation>
    </message>
    <message>
        <source>{code}: {result}</source>
        <translation>{code}: {result}</translation>
    </message>
    <message>
        <source>{holding} counts: {amount} of {metal:priced}, fine weight, at {price} for one gram.</source>
        <translation>{holding} dihitung: {amount} {metal:priced}, berat murni, dengan {price} per gram.</translation>
    </message>
    <message>
        <source>{holding} counts: {amount} at {price} each.</source>
        <translation>{holding} dihitung: {amount} dengan {price} per satuan.</translation>
    </message>
    <message>
        <source>{part:percent} of {holding}, which holds {amount}, counts.</source>
        <translation>{part:percent} dari {holding}, yang berisi {amount}, dihitung.</translation>
    </message>
    <message>
        <source>{part:percent} of {holding}, which holds {amount} at {price} each, counts.</source>
        <translation>{part:percent} dari {holding}, yang berisi {amount} dengan {price} per satuan, dihitung.</translation>
    </message>
    <message>
        <source>What is to be paid of {holding}.</source>
        <translation>Yang harus dibayar dari {holding}.</translation>
    </message>
    <message>
        <source>Accounts that are overdrawn.</source>
        <translation>Rekening yang saldonya minus.</translation>
    </message>
    <message>
        <source>Zakat of earlier years that is not paid yet.</source>
        <translation>Zakat tahun-tahun sebelumnya yang belum dibayar.</translation>
    </message>
    <message>
        <source>What other property covers, or what there was not enough for.</source>
        <translation>Yang ditutup harta lain, atau yang tidak tercukupi.</translation>
    </message>
    <message>
        <source>Only what was there a year ago owes now.</source>
        <translation>Hanya yang sudah ada setahun lalu yang wajib sekarang.</translation>
    </message>
    <message>
        <source>Only the lowest sum of the year owes.</source>
        <translation>Hanya jumlah terendah dalam setahun yang wajib.</translation>
    </message>
    <message>
        <source>What does not make a whole fifth of the nisab owes nothing.</source>
        <translation>Yang tidak genap seperlima nisab tidak wajib.</translation>
    </message>
    <message>
        <source>Amounts whose own year is not complete owe nothing yet.</source>
        <translation>Jumlah yang haulnya sendiri belum genap belum wajib.</translation>
    </message>
    <message>
        <source>The parts of a nisab that there are, together; one whole is needed.</source>
        <translation>Bagian-bagian nisab yang ada, bersama-sama; diperlukan satu nisab utuh.</translation>
    </message>
    <message>
        <source>The part of its own nisab: {of:class}.</source>
        <translation>Bagian dari nisabnya sendiri: {of:class}.</translation>
    </message>
    <message>
        <source>For each person {each} of the staple.</source>
        <translation>Untuk setiap orang {each} makanan pokok.</translation>
    </message>
    <message>
        <source>Your ledger says that {month:month_id} began on {begins}.</source>
        <translation>Buku Anda mencatat bahwa {month:month_id} dimulai pada {begins}.</translation>
    </message>
    <message>
        <source>Your ledger says that {month:month_id} began on {begins}, announced by {by}.</source>
        <translation>Buku Anda mencatat bahwa {month:month_id} dimulai pada {begins}, diumumkan oleh {by}.</translation>
    </message>
    <message>
        <source>{due} is provisional: the published calendars do not agree here.</source>
        <translation>{due} masih sementara: kalender yang terbit tidak sepakat di sini.</translation>
    </message>
    <message>
        <source>A price of a later day was used for days before it, so the hawl is not fully checked.</source>
        <translation>Harga hari kemudian dipakai untuk hari-hari sebelumnya, jadi haul belum sepenuhnya diperiksa.</translation>
    </message>
</context>
<context>
    <name>subjects</name>
    <message>
        <source>The ledger</source>
        <translation>Buku</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Days and months</source>
        <translation>Hari dan bulan</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Tahun</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>The year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Nisab</source>
        <translation>Nisab</translation>
    </message>
    <message>
        <source>Gold and silver</source>
        <translation>Emas dan perak</translation>
    </message>
    <message>
        <source>Hawl</source>
        <translation>Haul</translation>
    </message>
    <message>
        <source>New money</source>
        <translation>Uang baru</translation>
    </message>
    <message>
        <source>Debts</source>
        <translation>Utang</translation>
    </message>
    <message>
        <source>Money owed to me</source>
        <translation>Piutang saya</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Perdagangan</translation>
    </message>
    <message>
        <source>Shares and pensions</source>
        <translation>Saham dan pensiun</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Penghasilan</translation>
    </message>
    <message>
        <source>Livestock</source>
        <translation>Hewan ternak</translation>
    </message>
    <message>
        <source>Crops and finds</source>
        <translation>Hasil tani dan temuan</translation>
    </message>
    <message>
        <source>Missed years and lateness</source>
        <translation>Tahun terlewat dan keterlambatan</translation>
    </message>
    <message>
        <source>Paying in advance</source>
        <translation>Pembayaran di muka</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>Penyaluran</translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Holdings</source>
        <translation>Harta</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Closed years</source>
        <translation>Tahun yang ditutup</translation>
    </message>
    <message>
        <source>To pay today</source>
        <translation>Harus dibayar hari ini</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>{number} g</source>
        <translation>{number} g</translation>
    </message>
    <message>
        <source>{number} kg</source>
        <translation>{number} kg</translation>
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
            <numerusform>%n ekor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message>
        <source>gram</source>
        <translation>gram</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogram</translation>
    </message>
    <message>
        <source>tola</source>
        <translation>tola</translation>
    </message>
    <message>
        <source>troy ounce</source>
        <translation>troy ons</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ekor</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
</context>
<context>
    <name>upgrades</name>
    <message>
        <source>This ledger was made by an earlier version of zakatdesk and was brought up to date. As it was before, it is kept in {path}.</source>
        <translation>Buku ini dibuat dengan versi zakatdesk yang lebih lama dan sudah diperbarui. Salinannya seperti semula disimpan di {path}.</translation>
    </message>
</context>
</TS>
