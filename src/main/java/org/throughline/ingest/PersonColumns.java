package org.throughline.ingest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises columns that tell who a person is. In files about people they are refused,
 * whatever they hold; better refuse one column too many than store a name.
 */
final class PersonColumns {

    /** A column with one of these words in its name is refused. */
    private static final Set<String> WORDS = Set.of("email", "emails", "mail", "phone", "telephone", "ip", "passport",
            "ssn", "whatsapp", "telegram", "courriel", "telefon", "telefono", "דואל", "אימייל", "מייל", "טלפון",
            "البريد", "بريد", "ايميل", "إيميل", "هاتف", "الهاتف", "جوال", "الجوال");

    /** A column with just this name is refused. */
    private static final Set<String> NAMES = bare("name", "names", "first name", "last name", "full name",
            "middle name", "family name", "given name", "given names", "sur name", "surname", "forename", "nick name",
            "nickname", "user name", "username", "user full name", "user", "login", "login name", "display name",
            "maiden name", "teacher name", "student name", "learner name", "person name", "participant name",
            "name of teacher", "name surname", "affected user", "first name last name", "firstname lastname", "e mail",
            "e mail address", "e mails", "mobile", "mobile number", "cell", "cell number", "tel", "tel number", "fax",
            "address", "home address", "street address", "postal address", "street", "id number", "idnumber",
            "national id", "national number", "identity number", "identity card", "social security number",
            "teudat zehut", "date of birth", "birth date", "birthday", "dob", "picture", "photo", "skype", "facebook",
            "twitter",
            // French, German, Spanish, Portuguese, Italian
            "nom", "prénom", "nom de famille", "nom complet", "adresse", "téléphone", "vorname", "nachname",
            "familienname", "vor und nachname", "anschrift", "nombre", "nombres", "apellido", "apellidos", "correo",
            "correo electrónico", "dirección", "teléfono", "nome", "sobrenome", "cognome", "indirizzo", "endereço",
            // Hebrew
            "שם", "שם פרטי", "שם משפחה", "שם מלא", "שם המורה", "שם המשתמש", "שם משתמש", "דוא\"ל", "דואר אלקטרוני",
            "כתובת", "כתובת דוא\"ל", "כתובת IP", "נייד", "טלפון נייד", "ת\"ז", "ת.ז.", "תז", "תעודת זהות", "מספר זהות",
            "מספר תעודת זהות", "תאריך לידה",
            // Arabic
            "اسم", "الاسم", "الإسم", "إسم", "الاسم الأول", "الاسم الاول", "الاسم الكامل", "الاسم الأخير", "اسم العائلة",
            "اسم المعلم", "اسم المستخدم", "اللقب", "الكنية", "البريد الإلكتروني", "العنوان", "عنوان", "رقم الهاتف",
            "رقم الجوال", "رقم الهوية", "الهوية", "عنوان IP", "تاريخ الميلاد");

    private PersonColumns() {
    }

    static boolean includes(ColumnName column) {
        return column.words().stream().anyMatch(WORDS::contains) || NAMES.contains(column.bare())
                || (column.words().size() > 1 && column.words().getLast().equals("address"));
    }

    private static Set<String> bare(String... names) {
        return Stream.of(names).map((name) -> ColumnName.of(name).bare()).collect(Collectors.toUnmodifiableSet());
    }

}
