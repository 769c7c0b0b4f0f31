declare(strict_types=1);

interface {intersection} extends {interfaces}
{
}
