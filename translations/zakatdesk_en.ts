<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupTexts</name>
    <message numerus="yes">
        <source>The newest backup is old: it is of {moment}, and lacks %n change(s).</source>
        <translation>
            <numerusform>The newest backup is old: it is of {moment}, and lacks %n change.</numerusform>
            <numerusform>The newest backup is old: it is of {moment}, and lacks %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message numerus="yes">
        <source>the last %n change(s)</source>
        <translation>
            <numerusform>the last change</numerusform>
            <numerusform>the last %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message numerus="yes">
        <source>And %n more fact(s)</source>
        <translation>
            <numerusform>And %n more fact</numerusform>
            <numerusform>And %n more facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message numerus="yes">
        <source>{heading}: %n change(s)</source>
        <translation>
            <numerusform>{heading}: %n change</numerusform>
            <numerusform>{heading}: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n backup(s) made earlier still have the person; delete them yourself.</source>
        <translation>
            <numerusform>%n backup made earlier still has the person; delete it yourself.</numerusform>
            <numerusform>%n backups made earlier still have the person; delete them yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePrices</name>
    <message numerus="yes">
        <source>%n price(s) will be added.</source>
        <translation>
            <numerusform>%n price will be added.</numerusform>
            <numerusform>%n prices will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n of them is there already.</numerusform>
            <numerusform>%n of them are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read yet.</source>
        <translation>
            <numerusform>%n line cannot be read yet.</numerusform>
            <numerusform>%n lines cannot be read yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n price(s) of {what}.</source>
        <translation>
            <numerusform>Added %n price of {what}.</numerusform>
            <numerusform>Added %n prices of {what}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n rule(s) chosen otherwise</source>
        <translation>
            <numerusform>%n rule chosen otherwise</numerusform>
            <numerusform>%n rules chosen otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>The timeline shows the hawls of %n holding.</source>
        <comment>The timeline shows the hawls of %n holdings.</comment>
        <translation>
            <numerusform>The timeline shows the hawls of %n holding.</numerusform>
            <numerusform>The timeline shows the hawls of %n holdings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hawl broke off.</source>
        <comment>%n hawls broke off.</comment>
        <translation>
            <numerusform>%n hawl broke off.</numerusform>
            <numerusform>%n hawls broke off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row is in the table of this chart.</source>
        <comment>%n more rows are in the table of this chart.</comment>
        <translation>
            <numerusform>%n more row is in the table of this chart.</numerusform>
            <numerusform>%n more rows are in the table of this chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holding</source>
        <comment>%n holdings</comment>
        <translation>
            <numerusform>%n holding</numerusform>
            <numerusform>%n holdings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <comment>%n without a price</comment>
        <translation>
            <numerusform>%n without a price</numerusform>
            <numerusform>%n without a price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the time shown it fell below nisab %n time.</source>
        <comment>In the time shown it fell below nisab %n times.</comment>
        <translation>
            <numerusform>In the time shown it fell below nisab %n time.</numerusform>
            <numerusform>In the time shown it fell below nisab %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chart shows %n lunar year.</source>
        <comment>The chart shows %n lunar years.</comment>
        <translation>
            <numerusform>The chart shows %n lunar year.</numerusform>
            <numerusform>The chart shows %n lunar years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Brought in %n fact.</source>
        <comment>Brought in %n facts.</comment>
        <translation>
            <numerusform>Brought in %n fact.</numerusform>
            <numerusform>Brought in %n facts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>days</name>
    <message numerus="yes">
        <source>%n day left</source>
        <comment>%n days left</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day late</source>
        <comment>%n days late</comment>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day</source>
        <comment>%n days</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lunar year</source>
        <comment>%n lunar years</comment>
        <translation>
            <numerusform>%n lunar year</numerusform>
            <numerusform>%n lunar years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message numerus="yes">
        <source>%n thing makes a sum wrong or unknown.</source>
        <comment>%n things make a sum wrong or unknown.</comment>
        <translation>
            <numerusform>%n thing makes a sum wrong or unknown.</numerusform>
            <numerusform>%n things make a sum wrong or unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing is worth a look.</source>
        <comment>%n things are worth a look.</comment>
        <translation>
            <numerusform>%n thing is worth a look.</numerusform>
            <numerusform>%n things are worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>And %n more.</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>in kind</name>
    <message numerus="yes">
        <source>%n sheep</source>
        <comment>%n sheep</comment>
        <translation>
            <numerusform>%n sheep</numerusform>
            <numerusform>%n sheep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearling calf (tabi&apos;)</source>
        <comment>%n yearling calves (tabi&apos;)</comment>
        <translation>
            <numerusform>%n yearling calf (tabi&apos;)</numerusform>
            <numerusform>%n yearling calves (tabi&apos;)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n two-year-old cow (musinna)</source>
        <comment>%n two-year-old cows (musinna)</comment>
        <translation>
            <numerusform>%n two-year-old cow (musinna)</numerusform>
            <numerusform>%n two-year-old cows (musinna)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-year-old she-camel (bint makhad)</source>
        <comment>%n one-year-old she-camels (bint makhad)</comment>
        <translation>
            <numerusform>%n one-year-old she-camel (bint makhad)</numerusform>
            <numerusform>%n one-year-old she-camels (bint makhad)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n two-year-old she-camel (bint labun)</source>
        <comment>%n two-year-old she-camels (bint labun)</comment>
        <translation>
            <numerusform>%n two-year-old she-camel (bint labun)</numerusform>
            <numerusform>%n two-year-old she-camels (bint labun)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n three-year-old she-camel (hiqqa)</source>
        <comment>%n three-year-old she-camels (hiqqa)</comment>
        <translation>
            <numerusform>%n three-year-old she-camel (hiqqa)</numerusform>
            <numerusform>%n three-year-old she-camels (hiqqa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n four-year-old she-camel (jadhaa)</source>
        <comment>%n four-year-old she-camels (jadhaa)</comment>
        <translation>
            <numerusform>%n four-year-old she-camel (jadhaa)</numerusform>
            <numerusform>%n four-year-old she-camels (jadhaa)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>payments</name>
    <message numerus="yes">
        <source>{given} for %n due day, from {first} to {last}; nothing of it remains.</source>
        <comment>{given} for %n due days, from {first} to {last}; nothing of them remains.</comment>
        <translation>
            <numerusform>{given} for %n due day, from {first} to {last}; nothing of it remains.</numerusform>
            <numerusform>{given} for %n due days, from {first} to {last}; nothing of them remains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>protection</name>
    <message numerus="yes">
        <source>%n minute</source>
        <comment>%n minutes</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier backup keeps its own passphrase.</source>
        <comment>%n earlier backups keep their own passphrases.</comment>
        <translation>
            <numerusform>%n earlier backup keeps its own passphrase.</numerusform>
            <numerusform>%n earlier backups keep their own passphrases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>units</name>
    <message numerus="yes">
        <source>%n head</source>
        <comment>%n head</comment>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n head</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person</source>
        <comment>%n people</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
